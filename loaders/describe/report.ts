/** Takes what is to be told of a post, and gives null for the value that could not be read. */
export type Report = (rule: string, message: string, remedy: string, severity?: "warning" | "note") => null;
