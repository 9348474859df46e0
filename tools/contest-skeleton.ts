import { verdicts } from "../src/domain/verdict.ts";

const named = (id: string): string => id.replace(/[-_]+/g, " ");

const contestYaml = (
  title: string,
  camps: readonly string[],
): string => `# The contest. Only title and camps (id, label) are needed.
title: ${JSON.stringify(title)}

# One sentence: what is compared.
question: How do the camps tell the same contest?

# Paragraphs for the home page: who stood against whom, when, over what.
introduction: []

# What a reader must know before trusting a comparison: posts that fit no camp, days that are inferred, who coded.
notes: []

# One to six. The id names a folder under posts/ and a value in posts.csv; writers stands inside sentences ("writers for ..." without it).
camps:
${camps.map((id) => `  - {id: ${id}, label: ${JSON.stringify(`For ${named(id)}`)}, writers: ${JSON.stringify(`writers for ${named(id)}`)}}`).join("\n")}

# Entity ids (entities.yaml): who stands for election, and whom evaluations are about.
candidates: []
targets: []

# Posts whose camp can be argued about; the first choice holds until the reader turns the switch.
# settings:
#   - {post: ${camps[0]}--a-post, label: "It argues for both. Count it", choices: [${camps[0]}, none, out]}
settings: []

# Who made each file in coding/; the id is the file's name.
# coders:
#   - {id: ada, label: Ada, description: Read every post twice.}
coders: []

# Words that lists of words set aside with the usual stop words, and stop words that they list all the same.
# stop_words: {add: [hon], drop: [against]}

# How much of a post pages may show: full, excerpt (framed sentences, a quarter of the text at most) or none.
publish: full
`;

const codebookYaml = `# Frames: questions that a sentence answers. Cues propose, readers decide.
# cues     word, stem*, one|other, # (a number in digits), a phrase, pay* ~3 price* (up to three words between), -phrase (takes matches away);
#          a word in lower case finds no name of entities.yaml, so that cost is not Ms Cost; one with a capital does
# matches  sentences that the cues must find; misses, sentences that they must leave alone: each load checks them
frames:
  - id: cost
    label: Cost
    noun: what it costs
    question: Is a side judged by what it costs?
    include: [prices, debts, taxes]
    exclude: [costs that are no money]
    cues: [cost|costs|costly, price*, "pay|pays|paid ~2 for", afford*]
    matches: [Nobody can afford it.]
    misses: [They paid attention.]
`;

const entitiesYaml = `# Who and what the posts name. npm run new:entities -- --data DIR proposes them from the posts.
# aliases      names as written; a capital must be a capital
# evaluative   names that judge whoever they name
# misspellings the same as aliases, marked as slips
# ambiguous    names that count only under a condition: the head of data/entities.yaml in the project says how
# entities:
#   - id: jo-doe
#     name: Jo Doe
#     kind: person
#     side: first
#     description: Stands for the first side.
#     aliases: [Doe, Jo, Ms Doe]
entities: []
`;

const readme = (title: string): string => `# ${title}
A contest folder for Rival Frames. \`contest.yaml\` and \`posts/\` are needed; every other file may go.

| file | holds |
|---|---|
| \`contest.yaml\` | title, question, camps, whom evaluations are about, stop words, what may be shown |
| \`codebook.yaml\` | frames with cues and examples |
| \`entities.yaml\` | people, organisations and groups with the names that posts use |
| \`posts.csv\` | what posts do not say of themselves: a row a post, keyed by \`file\` |
| \`events.csv\`, \`claims.csv\` | dated events; checks of claims that posts make, \`verdict\` being one of ${verdicts.join(", ")} |
| \`coding/\` | a file a coder |
| \`posts/\` | the posts, in a folder a camp, or with the camp in \`posts.csv\` |

State here for each file where it comes from and under what terms it may be shown.

The commands below run in the folder of the project, Rival Frames; DIR stands for the path of this folder. From here, name the project instead:
\`npm --prefix PROJECT start -- --data .\`.

1. Put posts into \`posts/\`, those of a camp into its folder; take out the examples.
2. \`npm start -- --data DIR\` says what it could not read or doubts; so does the Data page. Write into \`posts.csv\` what no file tells: days, genres, and the camp
   of a post that lies in no camp's folder, \`none\` for a report. It loads again with each file saved.
3. \`npm run new:entities -- --data DIR\` proposes whom the posts name, in \`entities.draft.yaml\`: take what is right into \`entities.yaml\`.
4. Write some four to six frames. Open what their cues find on the Frames page, and mend the cues.
5. Write claims and events, where they matter. The words of a claim are those that the post's page shows, once and exactly; where a file holds several
   posts, \`post_file\` is the post's id, the end of its address.
6. Code whole posts of each side on the Coding page, two people the same ones; put the files into \`coding/\`.
7. After an edit the Method page tells what the load changed, and which findings turned.
8. \`npm run build -- --data DIR\` makes the site, in \`dist/\` of the project unless \`--out-dir\` names another folder. Put it anywhere on a host of plain files.
`;

const example = (id: string): string => `An example for ${named(id)}

Take this post out once there are others. It stands here so that the first load has something to show: a title, a
paragraph, and a quotation. "Nobody can afford it," said somebody, and that is all that this example says.
`;

/** The files of a contest folder to start from, by path. It loads without an error. */
export function contestSkeleton(title: string, camps: readonly string[]): Readonly<Record<string, string>> {
  return {
    "README.md": readme(title),
    "contest.yaml": contestYaml(title, camps),
    "codebook.yaml": codebookYaml,
    "entities.yaml": entitiesYaml,
    "posts.csv":
      "file,short,title,author,outlet,published,published_basis,camp,camp_basis,genre,source_url,publish\n",
    "events.csv": "date,label,kind,source_url\n",
    "claims.csv": "post_file,text,value,unit,verdict,note,source_url\n",
    ...Object.fromEntries(camps.map((id) => [`posts/${id}/example.txt`, example(id)])),
  };
}
