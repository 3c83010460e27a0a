// Forms that ask somebody's device for a passkey: to add one, or to come in with one. They are hidden until it is sure
// that a device can be asked; where it cannot, the words beside them say what else there is.
//
// <form data-passkey="plethu.example" hidden>: asked of …/begin, answered in its fields `challenge` and `credential`.

type Descriptor = { id: string; type: "public-key" };
type Options = {
  challenge: string;
  user?: { id: string };
  excludeCredentials?: Descriptor[];
  allowCredentials?: Descriptor[];
};

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
  // Over plain http, or by another address than its own, a site has no passkeys.
  if (window.PublicKeyCredential && location.hostname === form.dataset.passkey) offer(form);
}

function offer(form: HTMLFormElement): void {
  form.hidden = false;
  for (const words of document.querySelectorAll<HTMLElement>("[data-passkey-not]")) words.hidden = true;
  const failed = form.querySelector<HTMLElement>("[data-passkey-failed]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (failed) failed.hidden = true;
    const answer = await fetch(`${form.action}/begin`, { method: "POST", body: sent(form) }).catch(() => null);
    // What has to be put right stands on the page that comes back.
    if (answer?.status === 422) return form.submit();
    try {
      if (!answer?.ok) throw new Error("we were not told what to ask the device for");
      const { challenge, options } = await answer.json();
      const credential = await ask(options);
      field(form, "challenge").value = challenge;
      field(form, "credential").value = JSON.stringify(credential);
      form.submit();
    } catch (trouble) {
      console.info(trouble);
      if (failed) failed.hidden = false;
    }
  });
}

async function ask(options: Options): Promise<unknown> {
  const publicKey = { ...options, challenge: bytes(options.challenge) } as Record<string, unknown>;
  for (const list of ["excludeCredentials", "allowCredentials"] as const) {
    if (options[list]) publicKey[list] = options[list].map((one) => ({ ...one, id: bytes(one.id) }));
  }
  if (!options.user) return told(await navigator.credentials.get({ publicKey } as unknown as CredentialRequestOptions));
  publicKey.user = { ...options.user, id: bytes(options.user.id) };
  return told(await navigator.credentials.create({ publicKey } as unknown as CredentialCreationOptions));
}

function told(found: Credential | null): unknown {
  const { id, type, rawId, response } = found as PublicKeyCredential;
  const parts: Record<string, string | null> = {};
  const names = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  for (const name of names) {
    const part = (response as unknown as Record<string, ArrayBuffer | null | undefined>)[name];
    if (part !== undefined) parts[name] = part && text(part);
  }
  return { id, type, rawId: text(rawId), response: parts };
}

function bytes(text: string): Uint8Array {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return plain.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function sent(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const input of form.querySelectorAll<HTMLInputElement>("input[name]")) fields.append(input.name, input.value);
  return fields;
}

function field(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}
