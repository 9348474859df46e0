/** Says in a page that all its cells show is drawn ahead. */
export const wholeMark = '<meta name="drawn" content="whole">';
