/** Another one where several copies of the repository are tested side by side. */
const port = Number(process.env["PORT"] ?? 4273);

/** Where the built map is served. */
export const site = { port, origin: `http://localhost:${port}` } as const;

/** A newsroom's server: not `localhost` too, so that it is another site and not only another port. */
export const newsroom = { port: port + 1, host: "127.0.0.1", origin: `http://127.0.0.1:${port + 1}` } as const;
