import { isWall } from "../cut-prompt.ts";
import { plainLine } from "../plain-line.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Longer than this no prompt of a site is. */
const mostWords = 60;

/** All that the line of a share bar is made of. */
const shareWords = words(
  `share shares sharing tweet tweets pin post save print email e-mail mail copy link like likes follow send click tap to on via with by in
  this that it article story page blog your friends friend us now opens new window a an the and or more
  facebook twitter x whatsapp linkedin reddit pinterest telegram tumblr pocket instagram youtube mastodon bluesky threads messenger flipboard`,
);
const opensShare = /^(?:share|tweet|pin|print|e-?mail this|click to|save|like this|follow us)\b/;
const sites =
  "facebook|twitter|x|instagram|youtube|linkedin|mastodon|bluesky|threads|telegram|tiktok|whatsapp|google news|apple news";

const patterns: readonly RegExp[] = [
  // Cookies, where what a site says of them is in it: "We use cookies for the bake sale" is not.
  /^(?=.*\b(?:experience|analy[sz]e|analytics|ads|advert\w*|traffic|site|website|browser|preferences|policy|privacy|consent|personali[sz]e\w*|partners)\b)(?:.{0,60}\buses? (?:\w+ )?cookies\b|by (?:continuing|using|browsing|clicking)\b.*\bcookies\b|if you continue\b.*\bcookies\b|your privacy\b.*\bcookies\b)/,
  /^(?:accept|allow|reject|manage|decline)(?: all)? cookies$/,
  /^(?:cookie|privacy) (?:policy|settings|preferences|notice)$/,
  // Newsletters
  /^(?:please |don't forget to |why not |to )?(?:subscribe|sign up|join|enter your e-?mail)\b.{0,120}\b(?:newsletters?|mailing list|inbox|new posts by e-?mail|e-?mail updates|by e-?mail)\b[^.!?]{0,60}[.!?]?$/,
  /^(?:get|receive|have)\b.{0,100}\b(?:in|to|into) your inbox\b[^.!?]{0,40}[.!?]?$/,
  /^subscribe(?: now| today| here| to this blog| via e-?mail)?[.!:»]?$/,
  /^(?:sign up|subscribe) (?:for|to get) more(?: like this)?[.!]?$/,
  /^(?:enter|type) your e-?mail(?: address)?\W*$/,
  // Subscriptions
  /^already (?:a |an )?(?:\w+ )?(?:subscriber|member|subscribed|registered|have an account)\?.{0,60}$/,
  /^(?:subscribe|register|sign up|log in|sign in)\b.{0,40}\bto (?:read|continue|unlock|access)\b.{0,100}$/,
  /^.{1,80} is a (?:reader-supported|free|weekly|daily|monthly) (?:publication|newsletter)\. .{0,120}\b(?:subscriber|subscribing|subscribe)\b.{0,60}$/,
  /^(?:upgrade|become a|become) (?:to )?(?:a )?paid(?: subscriber)?[.!:»]?$/,
  /^(?:discussion about this post|subscribe for free|pledge your support|ready for more\?|start writing|get the app|listen to this (?:article|episode|post) \W*.{0,20})$/,
  // Comments
  /^\S{1,40} (?:liked this|reblogged this from \S{1,60}(?: and added: .{1,300})?)$/,
  /^(?:leave|post|write|add) a (?:comment|reply)[.!:»]?$/,
  /^(?:no|\d+) (?:comments?|replies|responses|shares|likes)$/,
  /^comments? (?:are |is )?(?:closed|off)\b[^.!?]{0,40}[.!]?$/,
  /^(?:log|sign) in to (?:leave a )?(?:comment|reply)[.!]?$/,
  /^please enable javascript to view the comments\b.{0,60}$/,
  /^like(?: this)?:?(?: like)? loading\W*$/,
  // What a page says of itself
  /^this (?:web ?)?site\b.{0,60}\badheres? to the independent press standards organi[sz]ation\b.{0,200}$/,
  /^(?:(?:copyright )?©|copyright (?=\d{4})).{0,150}$/,
  /^(?:tags?|tagged|labels?|filed under|categor(?:y|ies)|posted in): .{1,150}$/,
  // The way to other pages
  /^(?:read|see) more(?:\s*[:»›→…>|–—-].{0,150}|\.{3})?$/,
  /^the post .{1,200} (?:appeared first|first appeared) on .{1,100}$/,
  /^continue reading(?:\s*[:»›→…>|–—-].{0,150}|\.{3})?$/,
  /^read (?:next|also|this next)\b[:.…]?$/,
  /^(?:\S{1,20} )?loading(?:\.{3}|…)?$/,
  new RegExp(
    `^follow .{1,60} on (?:${sites})(?:[ ,&]+(?:on |and |or )*(?:${sites}))*[.!]?(?: (?:send|got|have|e-?mail) .{0,150})?$`,
  ),
  /^(?:to (?:play|view|see) this (?:video|content|poll)|this (?:video|content) (?:cannot|can not|can't) be (?:played|shown|displayed))\b.{0,120}$/,
  /^(?:back|return) to (?:the )?(?:index|home ?(?:page)?|main page|contents|archives?|menu)$/,
  /^thanks for reading .{1,60}[!.](?: .{0,120}\b(?:share|subscribe)\b.{0,100})?$/,
  /^this entry was posted (?:on|in|by)\b.{0,300}$/,
  /^(?:related|recommended|more) (?:posts?|articles?|stories|reading|content)(?::.{0,150})?$/,
  /^you (?:may|might) also (?:like|enjoy|be interested in)[:.…]?$/,
  /^(?:skip to (?:main )?content|back to (?:the )?top|scroll to top|jump to (?:navigation|content))$/,
  /^(?:advertisements?|sponsored content|story continues below(?: advertisement)?|article continues below(?: advertisement)?)$/,
  new RegExp(`^(?:follow|find|like) (?:us|me|@\\S+)(?: on)?(?:[ ,&]+(?:on |and |or )?(?:${sites}))+[.!]?$`),
];

/** Longer than this no prompt is. */
const longest = 1000;

/** Whether the text of a block is what sites put around any article: a notice of cookies, a prompt to subscribe, share or comment, the way to other pages. */
export function isBoilerplateText(text: string): boolean {
  if (text.length > longest) return false;
  const plain = plainLine(text);
  if (plain === "" || plain.split(" ").length > mostWords) return false;
  return patterns.some((pattern) => pattern.test(plain)) || isShareBar(plain) || isWall(text);
}

/** "Share this: Facebook Twitter (opens in new window)", and nothing else. */
function isShareBar(plain: string): boolean {
  if (!opensShare.test(plain)) return false;
  const parts = plain.match(/[\p{L}-]+/gu) ?? [];
  return parts.every((part) => shareWords.has(part));
}
