/** What is said where a contest has no codebook: what is missing, and which file would give it. */
export const noCodebook = "This contest has no codebook; codebook.yaml would name the frames to compare.";
