/** Said of a comparison in which one author wrote all posts of a side. */
export const oneAuthorSide = "All posts of a side are by one author; they show that author and not a camp.";
