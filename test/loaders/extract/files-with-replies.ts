/** A file in which a post stands with words of others: which paragraphs are the writer's own, and which are another's, with whom they are quoted from where they stay. */
export interface FileWithReplies {
  readonly file: string;
  readonly text: string;
  readonly own: readonly string[];
  readonly others: readonly (readonly [words: string, speaker: string | null])[];
}

const owns = [
  "The quay has fed this town for a hundred years and it will feed it for a hundred more if we let it.",
  "Nobody who works there was asked what the plan would cost them in a winter like the last one we had.",
  "I shall vote against the plan in June, and I hope that everybody who reads this will do the same with me.",
  "The crane drivers have said it all along, and the council has never once sat down and listened to them.",
  "We have the ships, we have the hands, and all that we want is a council with the nerve to use them well.",
];
const replies = [
  "You are wrong about the quay, my friend, because the sums have never added up in all these years.",
  "My father worked there too and he would have laughed at what you write of the crane drivers today.",
  "Let us be honest for once and say that the pier is finished, and that the money is gone for good.",
  "I agree with every word of it, and so does my whole street, which has seen what a winter does here.",
  "The council has published its accounts, and anybody can look at them and see how wrong all this is.",
];
const o = (i: number): string => owns[i - 1] ?? "";
const r = (i: number): string => replies[i - 1] ?? "";
const page = (inside: string): string =>
  `<!doctype html><html><head><title>The quay must stay open</title></head><body><nav><a href="/">Home</a></nav>${inside}<footer>Powered by software</footer></body></html>`;

export const filesWithReplies: readonly FileWithReplies[] = [
  {
    file: "a.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), "Jo Bell"],
      [r(2), "Jo Bell"],
    ],
    text: `${o(1)}\n\nOn 3 May 2016, Jo Bell wrote:\n\n> ${r(1)}\n>\n> ${r(2)}\n\n${o(2)}\n`,
  },
  {
    file: "b.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), "Jo Bell"],
      [r(2), "Jo Bell"],
    ],
    text: `${o(1)}\n\n${o(2)}\n\nOn Tue, 3 May 2016 at 10:42, Jo Bell <jo@bell.example> wrote:\n> ${r(1)}\n> ${r(2)}\n`,
  },
  {
    file: "c.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nPosted by Jo Bell at 10:42\n\n${r(1)}\n\nPosted by Sam Reed at 11:05\n\n${r(2)}\n`,
  },
  {
    file: "d.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `Posted by Ann Writer at 09:15\n\n${o(1)}\n\n${o(2)}\n\nPosted by Jo Bell at 10:42\n\n${r(1)}\n\nPosted by Ann Writer at 11:00\n\n${o(3)}\n\nPosted by Sam Reed at 11:05\n\n${r(2)}\n`,
  },
  {
    file: "e.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
      [r(3), null],
    ],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\n3 Responses to The quay must stay open\n\nJo Bell says:\nMay 3, 2016 at 10:42 am\n\n${r(1)}\n\nReply\n\nSam Reed says:\nMay 3, 2016 at 11:05 am\n\n${r(2)}\n\n${r(3)}\n\nReply\n`,
  },
  {
    file: "f.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `${o(1)}\n\n${o(2)}\n\n-----Original Message-----\nFrom: Jo Bell [mailto:jo@bell.example]\nSent: 03 May 2016 10:42\nTo: Ann Writer\nSubject: The quay\n\n${r(1)}\n\n${r(2)}\n`,
  },
  {
    file: "g.html",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(`<div id="page-body"><h2 class="topic-title">The quay must stay open</h2>
<div id="p101" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username">Ann Writer</a></dt></dl><div class="postbody"><h3><a>The quay must stay open</a></h3><p class="author">by <strong><a class="username">Ann Writer</a></strong> » Tue May 03, 2016 9:15 am</p><div class="content">${o(1)}<br><br>${o(2)}</div></div></div></div>
<div id="p102" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a class="username">jbell</a></dt></dl><div class="postbody"><h3><a>Re: The quay must stay open</a></h3><p class="author">by <strong><a class="username">jbell</a></strong> » Tue May 03, 2016 10:42 am</p><div class="content"><blockquote><div><cite>Ann Writer wrote:</cite>${o(1)}</div></blockquote>${r(1)}</div></div></div></div>
<div id="p103" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username">Ann Writer</a></dt></dl><div class="postbody"><h3><a>Re: The quay must stay open</a></h3><p class="author">by <strong><a class="username">Ann Writer</a></strong> » Tue May 03, 2016 10:55 am</p><div class="content"><blockquote><div><cite>jbell wrote:</cite>${r(1)}</div></blockquote>${o(3)}</div></div></div></div>
<div id="p104" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a class="username">reed</a></dt></dl><div class="postbody"><h3><a>Re: The quay</a></h3><p class="author">by <strong><a class="username">reed</a></strong> » Tue May 03, 2016 11:05 am</p><div class="content">${r(2)}</div></div></div></div></div>`),
  },
  {
    file: "h.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(`<div class="post-stream"><div class="topic-post clearfix"><article id="post_1" data-post-id="11"><div class="topic-body"><div class="names"><span class="first username"><a data-user-card="ann">ann</a></span></div><div class="cooked"><p>${o(1)}</p><p>${o(2)}</p></div></div></article></div>
<div class="topic-post clearfix"><article id="post_2" data-post-id="12"><div class="topic-body"><div class="names"><span class="first username"><a data-user-card="jbell">jbell</a></span></div><div class="cooked"><p>${r(1)}</p></div></div></article></div>
<div class="topic-post clearfix"><article id="post_3" data-post-id="13"><div class="topic-body"><div class="names"><span class="first username"><a data-user-card="reed">reed</a></span></div><div class="cooked"><aside class="quote" data-username="jbell"><div class="title">jbell:</div><blockquote><p>${r(1)}</p></blockquote></aside><p>${r(2)}</p></div></div></article></div></div>`),
  },
  {
    file: "i.md",
    own: [o(1), o(2)],
    others: [[r(1), "Jo Bell"]],
    text: `# The quay\n\n${o(1)}\n\n**Jo Bell wrote:**\n\n> ${r(1)}\n\n${o(2)}\n`,
  },
  {
    file: "j.txt",
    own: [o(1), o(2), o(3)],
    others: [[r(1), "jbell"]],
    text: `${o(1)}\n\n[quote="jbell"]${r(1)}[/quote]\n\n${o(2)}\n\n${o(3)}\n`,
  },
  {
    file: "k.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\nPosted by Ann Writer at 09:15\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n`,
  },
  {
    file: "l.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nPosted by Ann Writer on 3 May 2016 at 09:15\n`,
  },
  {
    file: "m.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\n\n${o(1)}\n\nJo Bell says the plan is dead.\n\n${o(2)}\n\nOn 3 May 2016 the council wrote to us.\n\n${o(3)}\n`,
  },
  {
    file: "a.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), "Jo Bell"],
      [r(2), null],
    ],
    text: `Jo Bell <jo@bell.example> writes:\n\n> ${r(1)}\n\n${o(1)}\n\nIn article <4f2@news.example>, Sam Reed wrote:\n>> ${r(2)}\n\n${o(2)}\n`,
  },
  {
    file: "b.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), "Jo Bell"],
      [r(2), null],
    ],
    text: `${o(1)}\n\n${o(2)}\n\nOn May 3, 2016, at 10:42 AM, Jo Bell <jo@bell.example> wrote:\n\n> ${r(1)}\n>\n> On May 2, 2016, Sam Reed wrote:\n>\n>> ${r(2)}\n`,
  },
  {
    file: "c.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nPosted by: Jo Bell | May 3, 2016 10:42 AM\n\n${r(1)}\n\nPosted by: Sam Reed | May 3, 2016 11:05 AM\n\n${r(2)}\n`,
  },
  {
    file: "d.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\nposted by ann at 9:15 AM on May 3\n\n${r(1)}\n\nposted by jbell at 10:42 AM on May 3\n\n${r(2)}\n\nposted by reed at 11:05 AM on May 3\n`,
  },
  {
    file: "e.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `The quay must stay open\n\nBy Ann Writer\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\n2 comments:\n\nAnonymous said...\n${r(1)}\n3 May 2016 at 10:42\n\nSam Reed said...\n${r(2)}\n3 May 2016 at 11:05\n`,
  },
  {
    file: "f.txt",
    own: [o(1), o(2)],
    others: [[r(1), null]],
    text: `${o(1)}\n\n${o(2)}\n\n---------- Forwarded message ----------\nFrom: Jo Bell <jo@bell.example>\nDate: Tue, May 3, 2016 at 10:42 AM\nSubject: The quay\nTo: Ann Writer <ann@w.example>\n\n${r(1)}\n`,
  },
  {
    file: "g.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(`<ol id="posts" class="posts"><li class="postbitlegacy postbitim postcontainer old" id="post_1"><div class="posthead"><span class="date">03-05-2016, 09:15 AM</span></div><div class="postdetails"><div class="userinfo"><a class="username offline"><strong>Ann</strong></a></div><div class="postbody"><h2 class="title icon">The quay must stay open</h2><div class="content"><div id="post_message_1"><blockquote class="postcontent restore">${o(1)}<br><br>${o(2)}</blockquote></div></div></div></div></li>
<li class="postbitlegacy postbitim postcontainer old" id="post_2"><div class="postdetails"><div class="userinfo"><a class="username offline"><strong>jbell</strong></a></div><div class="postbody"><div class="content"><div id="post_message_2"><blockquote class="postcontent restore"><div class="bbcode_container"><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Originally Posted by <strong>Ann</strong></div><div class="message">${o(1)}</div></div></div></div>${r(1)}</blockquote></div></div></div></div></li>
<li class="postbitlegacy postbitim postcontainer old" id="post_3"><div class="postdetails"><div class="userinfo"><a class="username offline"><strong>reed</strong></a></div><div class="postbody"><div class="content"><div id="post_message_3"><blockquote class="postcontent restore">${r(2)}</blockquote></div></div></div></div></li></ol>`),
  },
  {
    file: "h.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(`<div class="block-body js-replyNewMessageContainer"><article class="message message--post js-post" data-author="Ann Writer" id="js-post-1"><div class="message-inner"><div class="message-user"><h4 class="message-name"><a class="username">Ann Writer</a></h4></div><div class="message-main"><div class="message-content"><article class="message-body"><div class="bbWrapper">${o(1)}<br><br>${o(2)}</div></article></div></div></div></article>
<article class="message message--post js-post" data-author="jbell" id="js-post-2"><div class="message-inner"><div class="message-user"><h4 class="message-name"><a class="username">jbell</a></h4></div><div class="message-main"><div class="message-content"><article class="message-body"><div class="bbWrapper"><blockquote data-quote="Ann Writer" class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title">Ann Writer said:</div><div class="bbCodeBlock-content">${o(1)}</div></blockquote>${r(1)}</div></article></div></div></div></article>
<article class="message message--post js-post" data-author="reed" id="js-post-3"><div class="message-inner"><div class="message-main"><div class="message-content"><article class="message-body"><div class="bbWrapper">${r(2)}</div></article></div></div></div></article></div>`),
  },
  {
    file: "i.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(
      `<main itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">The quay must stay open</h1><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">ann</span></span><div itemprop="text"><p>${o(1)}</p><p>${o(2)}</p></div><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">jbell</span><div itemprop="text"><p>${r(1)}</p></div></div><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">reed</span><div itemprop="text"><p>${r(2)}</p></div></div></main>`,
    ),
  },
  {
    file: "j.html",
    own: [o(1), o(2)],
    others: [[r(1), "Jo Bell"]],
    text: page(
      `<article><h1>The quay must stay open</h1><p>${o(1)}</p><div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Originally Posted by <strong>Jo Bell</strong></div><div class="message">${r(1)}</div></div></div><p>${o(2)}</p></article>`,
    ),
  },
  {
    file: "k.md",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `${o(1)}\n\n${o(2)}\n\n## Comments\n\n**Jo Bell** · 3 May 2016, 10:42\n\n${r(1)}\n\n**Sam Reed** · 3 May 2016, 11:05\n\n${r(2)}\n`,
  },
  {
    file: "l.txt",
    own: [o(1), o(2), o(3)],
    others: [[r(1), "jbell"]],
    text: `${o(1)}\n\n[quote=jbell;12345]\n${r(1)}\n[/quote]\n${o(2)}\n\n${o(3)}\n`,
  },
  {
    file: "m.csv",
    own: [o(1), o(2), o(3)],
    others: [[r(1), null]],
    text: `id,author,text\n1,Ann Writer,"${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nSam Reed wrote on 3 May 2016 at 11:05:\n\n${r(1)}"\n`,
  },
  {
    file: "n.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\n\n${o(4)}\n\nPosted by Ann Writer on 3 May 2016 at 09:15\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n`,
  },
  {
    file: "o.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\n\n${o(1)}\n\nThe minutes, posted by the clerk at 10:42 that day, say nothing of it.\n\n${o(2)}\n\nSam Reed said it best in May, and so I shall leave it to him.\n\n${o(3)}\n`,
  },
  {
    file: "p.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `Comments on the plan\n\n${o(1)}\n\nMay 3, 2016\n\n${o(2)}\n\nComments\n\n${o(3)}\n`,
  },
  {
    file: "a.txt",
    own: [o(1), o(2)],
    others: [[r(1), "Jo Bell"]],
    text: `${o(1)}\n\n${o(2)}\n\nOn 2016-05-03 10:42, Jo Bell wrote:\n> ${r(1)}\n`,
  },
  {
    file: "b.txt",
    own: [o(1), o(2)],
    others: [[r(1), "jbell"]],
    text: `${o(1)}\n\njbell wrote:\n\n> ${r(1)}\n\n${o(2)}\n`,
  },
  {
    file: "c.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nComments (2)\n\njbell\n3 May 2016 at 10:42\n${r(1)}\n\nreed\n3 May 2016 at 11:05\n${r(2)}\n`,
  },
  {
    file: "d.txt",
    own: [o(1), o(2), o(3)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nJo Bell on May 3, 2016 at 10:42 am said:\n\n${r(1)}\n\nSam Reed on May 3, 2016 at 11:05 am said:\n\n${r(2)}\n`,
  },
  {
    file: "e.txt",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: `ann wrote on 3 May 2016, 09:15:\n\n${o(1)}\n\n${o(2)}\n\njbell wrote on 3 May 2016, 10:42:\n\n${r(1)}\n\nreed wrote on 3 May 2016, 11:05:\n\n${r(2)}\n`,
  },
  {
    file: "f.txt",
    own: [o(1), o(2)],
    others: [[r(1), null]],
    text: `${o(1)}\n\n${o(2)}\n\n________________________________\nFrom: Jo Bell <jo@bell.example>\nSent: Tuesday, May 3, 2016 10:42 AM\nTo: Ann Writer\nCc: Sam Reed\nSubject: RE: The quay\n\n${r(1)}\n`,
  },
  {
    file: "g.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(
      `<h1>The quay must stay open</h1><div class="cTopic"><article id="elComment_1" class="cPost ipsBox ipsComment"><aside class="ipsComment_author cAuthorPane"><h3 class="ipsType_sectionHead cAuthorPane_author"><a>ann</a></h3></aside><div class="ipsColumn"><div data-role="commentContent" class="ipsType_richText"><p>${o(1)}</p><p>${o(2)}</p></div></div></article><article id="elComment_2" class="cPost ipsBox ipsComment"><aside class="ipsComment_author cAuthorPane"><h3 class="ipsType_sectionHead cAuthorPane_author"><a>jbell</a></h3></aside><div class="ipsColumn"><div data-role="commentContent"><blockquote class="ipsQuote" data-ipsquote-username="ann"><div class="ipsQuote_citation">On 5/3/2016 at 9:15 AM, ann said:</div><div class="ipsQuote_contents"><p>${o(1)}</p></div></blockquote><p>${r(1)}</p></div></div></article><article id="elComment_3" class="cPost ipsBox ipsComment"><aside class="ipsComment_author cAuthorPane"><h3 class="cAuthorPane_author"><a>reed</a></h3></aside><div><div data-role="commentContent"><p>${r(2)}</p></div></div></article></div>`,
    ),
  },
  {
    file: "h.html",
    own: [o(1), o(2)],
    others: [
      [r(1), null],
      [r(2), null],
    ],
    text: page(
      `<div id="forumposts"><div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a>ann</a></h4></div><div class="postarea"><div class="post"><div class="inner">${o(1)}<br /><br />${o(2)}</div></div></div></div></div><div class="windowbg2"><div class="post_wrapper"><div class="poster"><h4><a>jbell</a></h4></div><div class="postarea"><div class="post"><div class="inner"><div class="quoteheader">Quote from: ann on May 03, 2016, 09:15:00 AM</div><blockquote class="bbc_standard_quote">${o(1)}</blockquote>${r(1)}</div></div></div></div></div><div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a>reed</a></h4></div><div class="postarea"><div class="post"><div class="inner">${r(2)}</div></div></div></div></div></div>`,
    ),
  },
  {
    file: "i.html",
    own: [o(1), o(2)],
    others: [[r(1), null]],
    text: page(
      `<article><h1>The quay must stay open</h1><p>${o(1)}</p><p>${o(2)}</p></article><section class="responses"><h3>1 Response</h3><div class="response"><p><b>Jo Bell says:</b></p><p>May 3, 2016 at 10:42 am</p><p>${r(1)}</p></div></section>`,
    ),
  },
  {
    file: "j.md",
    own: [o(1), o(2)],
    others: [
      [r(1), "Jo Bell"],
      [r(2), "Sam Reed"],
    ],
    text: `${o(1)}\n\nJo Bell <jo@bell.example> wrote:\n\n> Sam Reed <sam@reed.example> wrote:\n>\n> > ${r(2)}\n>\n> ${r(1)}\n\n${o(2)}\n`,
  },
  {
    file: "k.jsonl",
    own: [o(1), o(2), o(3)],
    others: [[r(1), null]],
    text: JSON.stringify({
      author: "Ann Writer",
      text: `${o(1)}\n\n${o(2)}\n\n${o(3)}\n\nReply by Sam Reed on May 3, 2016 at 11:05am\n\n${r(1)}`,
    }),
  },
  {
    file: "l.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `The quay must stay open\n\n${o(1)}\n\n${o(2)}\n\n12 June 2016, 10:30\n\n${o(3)}\n`,
  },
  {
    file: "m.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `Ann Writer\nPosted by Ann Writer on 3 May 2016 at 09:15\n\n${o(1)}\n\nUpdated by Ann Writer at 10:42\n\n${o(2)}\n\n${o(3)}\n`,
  },
  {
    file: "n.txt",
    own: [o(1), o(2), o(3)],
    others: [],
    text: `${o(1)}\n\nRallies to come:\n\nLeeds - 3 May 2016, 18:30\n\nYork - 4 May 2016, 19:00\n\n${o(2)}\n\n${o(3)}\n`,
  },
];
