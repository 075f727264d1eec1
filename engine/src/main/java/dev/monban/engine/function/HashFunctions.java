package dev.monban.engine.function;

import static dev.monban.engine.function.Parameter.string;

import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.List;

/** Hashes of texts and of files, and what is made of hashes and keys. */
final class HashFunctions {
  static final List<Function> ALL =
      List.of(
          ofText("md5", Hash.MD5, false),
          ofText("sha1", Hash.SHA1, false),
          ofText("sha256", Hash.SHA256, false),
          ofText("sha512", Hash.SHA512, false),
          ofText("base64sha256", Hash.SHA256, true),
          ofText("base64sha512", Hash.SHA512, true),
          ofFile("filemd5", Hash.MD5, false),
          ofFile("filesha1", Hash.SHA1, false),
          ofFile("filesha256", Hash.SHA256, false),
          ofFile("filesha512", Hash.SHA512, false),
          ofFile("filebase64sha256", Hash.SHA256, true),
          ofFile("filebase64sha512", Hash.SHA512, true),
          BuiltIn.named("uuidv5")
              .takes(string("namespace"))
              .takes(string("name"))
              .returns(Type.STRING)
              .as((arguments, type) -> NameBasedUuid.of(arguments)),
          BuiltIn.named("rsadecrypt")
              .takes(string("ciphertext"))
              .takes(string("privatekey"))
              .returns(Type.STRING)
              .as((arguments, type) -> RsaDecryption.decrypt(arguments)));

  private HashFunctions() {}

  private static Function ofText(String name, Hash hash, boolean base64) {
    return BuiltIn.named(name)
        .takes(string("str"))
        .returns(Type.STRING)
        .as((arguments, type) -> write(hash.of(Utf8.encode(arguments.text(0))), base64));
  }

  private static Function ofFile(String name, Hash hash, boolean base64) {
    return BuiltIn.named(name)
        .takes(string("path"))
        .returns(Type.STRING)
        .as(
            (arguments, type) -> {
              FileReading reading = new FileReading(arguments);
              return reading.isAllowed()
                  ? write(hash.of(reading.bytes()), base64)
                  : reading.unknown(type);
            });
  }

  private static Value write(byte[] hash, boolean base64) {
    return base64 ? EncodingFunctions.base64(hash) : Value.string(Hash.hexadecimal(hash));
  }
}
