/**
 * DuckDB writes whole blocks, and between the values of a text column lies whatever its memory held. Its allocator on
 * Linux is told to hand out zeroes, so that the same rows give the same bytes.
 */
process.env.DUCKDB_JE_MALLOC_CONF ??= "zero:true";
