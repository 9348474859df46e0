/** An invented contest of two camps, large enough for every table to be filled. */

export const camps = ["harbour", "orchard"] as const;

const firstNames = "Ada Bram Cleo Dov Elsa Finn Greta Hugo Iris Jonas Kira Lars".split(" ");
const lastNames =
  "Okafor Brandt Castell Duvall Engstrom Farrow Gilroy Hartwell Ibsen Jarvis Kessler Lindqvist".split(" ");

/** People whom posts name, the two candidates first. */
export const people = firstNames.map((first, i) => `${first} ${lastNames[i] ?? ""}`);

/** Words by which each camp tilts, beyond what chance gives. */
export const campPhrases: Readonly<Record<(typeof camps)[number], readonly string[]>> = {
  harbour: ["deep water", "open quay", "honest trade", "the tide", "dockside families"],
  orchard: ["good soil", "old trees", "patient growth", "the harvest", "village schools"],
};

/** Cues of each frame. */
export const frames: Readonly<Record<string, readonly string[]>> = {
  prospects: ["win the vote", "ahead in the polls", "a majority", "swing districts"],
  mandate: ["elected by members", "a clear mandate", "the will of members", "democratic choice"],
  elite: ["the establishment", "the elite", "out of touch", "vested interests"],
  unity: ["divided party", "pull together", "infighting", "healing the rift"],
  competence: ["fit to lead", "competent leadership", "chaos", "hard work"],
  fairness: ["the poorest", "fair wages", "inequality", "public services"],
};

export const judgements = ["brave", "hopeless", "honest", "reckless", "decent", "incompetent", "inspiring"];
export const claims = [
  "£350m a week",
  "12 per cent of members",
  "40,000 new members",
  "three in four voters",
  "2.5 million people",
];

export const contestYaml = `title: Harbour or orchard
question: How do writers for the harbour and writers for the orchard tell the same contest?
camps:
  - {id: harbour, label: For the harbour, writers: writers for the harbour}
  - {id: orchard, label: For the orchard, writers: writers for the orchard}
candidates: [p0, p1]
targets: [p0, p1]
publish: full
`;

export const entitiesYaml = `entities:
${people
  .map(
    (name, i) =>
      `  - {id: p${i}, name: ${name}, kind: person, side: ${camps[i] ?? "none"}, aliases: [${name.split(" ")[1] ?? name}]}`,
  )
  .join("\n")}
`;

export const codebookYaml = `frames:
${Object.entries(frames)
  .map(
    ([id, cues]) =>
      `  - {id: ${id}, label: ${id[0]?.toUpperCase()}${id.slice(1)}, question: Is it told as ${id}?, include: [${id}], exclude: [], cues: [${cues.map((cue) => `"${cue}"`).join(", ")}]}`,
  )
  .join("\n")}
`;
