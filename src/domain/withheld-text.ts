/** What stands in place of a text that may not be published. */
export const withheldText = "[This post’s text is not published.]";
