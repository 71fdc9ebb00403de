import { matchesPassword, passwordHash } from "../../../src/host/workbook/passwords";

/** Worked out apart from the code under test. */
const HASH_OF_SECRET =
  "MZwSpXR42ZedNdP/4z7rImWQNJD5cKCYYnx/JDH9oHZKBAnR6Y2eUtL0MR1X5mPzbRMWxB2liHeZrbjcPZXI/A==";

describe("passwords of protected sheets", () => {
  it("have Excel's 16-bit hash in the file", () => {
    expect(passwordHash("password")).toEqual({ legacyHash: "83AF" });
  });

  it("are right or wrong by that hash", async () => {
    expect(await matchesPassword("password", { legacyHash: "83AF" })).toBe(true);
    expect(await matchesPassword("Password", { legacyHash: "83AF" })).toBe(false);
  });

  it("are right or wrong by a salted hash", async () => {
    // SHA-512 of salt and text, hashed on twice with the count of the round.
    const hash = {
      algorithmName: "SHA-512",
      saltValue: Buffer.from("0123456789abcdef").toString("base64"),
      spinCount: 2,
      hashValue: HASH_OF_SECRET,
    };
    expect(await matchesPassword("secret", hash)).toBe(true);
    expect(await matchesPassword("Secret", hash)).toBe(false);
  });

  it("are not asked for where there is none", async () => {
    expect(await matchesPassword("anything", undefined)).toBe(true);
  });
});
