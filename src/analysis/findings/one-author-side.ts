/** Said of a comparison in which one author wrote all posts of a side. */
export const oneAuthorSide = "All posts on one side are by one author; they show that author, not a camp.";
