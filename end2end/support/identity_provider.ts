import { once } from "node:events";
import { createServer, type Server } from "node:http";

import Provider from "oidc-provider";

import { freePort } from "./ports.ts";

/** A real OpenID Connect provider: whoever presses its one button is `subject`. */
export class IdentityProvider {
  readonly issuer: string;
  readonly clientId = "hearback";
  readonly clientSecret = "a secret between the two";
  /** Whom it vouches for. */
  subject = "citizen-4711";
  private readonly server: Server;

  private constructor(port: number) {
    this.issuer = `http://127.0.0.1:${port}`;
    this.server = createServer();
  }

  /** Starts one that sends people back to `redirectUri`. */
  static async open(redirectUri: string): Promise<IdentityProvider> {
    const provider = new IdentityProvider(await freePort());
    await provider.start(redirectUri);
    return provider;
  }

  private async start(redirectUri: string): Promise<void> {
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: this.clientId,
          client_secret: this.clientSecret,
          redirect_uris: [redirectUri],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      cookies: { keys: ["a key for the journeys"] },
      pkce: { required: () => true, methods: ["S256"] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
      // Nobody is asked whether this site may know who they are: that is what they came for.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId ?? "",
          accountId: oidc.session?.accountId ?? "",
        });
        grant.addOIDCScope("openid");
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    this.server.on("request", (request, response) => {
      if (request.url === "/favicon.ico") return response.writeHead(204).end();
      if (!request.url?.startsWith("/interaction/")) return answer(request, response);
      if (request.method === "POST") {
        const result = { login: { accountId: this.subject, remember: false } };
        void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
        return;
      }
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end('<!DOCTYPE html><title>Identity</title><form method="post"><button>It is me</button></form>');
    });
    this.server.listen(Number(new URL(this.issuer).port), "127.0.0.1");
    await once(this.server, "listening");
  }

  /** What Hearback has to know of it. */
  settings(): Record<string, string> {
    return {
      HEARBACK_OPENID_ISSUER: this.issuer,
      HEARBACK_OPENID_CLIENT_ID: this.clientId,
      HEARBACK_OPENID_CLIENT_SECRET: this.clientSecret,
      HEARBACK_OPENID_NAME: "Lindenfeld ID",
    };
  }

  /** Is gone: connections are refused. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
