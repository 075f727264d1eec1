package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HashFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        md5 ["hello world"] = "5eb63bbbe01eeed093cb22bb8f5acdc3"
        md5 [null] ! argument must not be null
        sha1 ["hello world"] = "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"
        sha1 [{"?": "string"}] = {"?":"string"}
        sha256 [""] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        sha256 [{"*": ""}] = {"*":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
        sha512 [""] = "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
        base64sha256 ["hello world"] = "uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek="
        base64sha512 [{"?": "string"}] = {"?":"string"}
        uuidv5 ["dns", "www.terraform.io"] = "a5008fae-b28c-5ba5-96cd-82b4c53552d6"
        uuidv5 ["6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io"] = "a5008fae-b28c-5ba5-96cd-82b4c53552d6"
        uuidv5 ["nope", "a"] ! uuidv5() doesn't support namespace nope (invalid UUID length: 4)
        uuidv5 ["url", {"*": "a"}] = {"*":"e1407479-3136-56c0-9908-bb02fb0339e2"}
        rsadecrypt ["xxx", "yyy"] ! failed to decode input "xxx": cipher text must be base64-encoded
        rsadecrypt ["", ""] ! invalid private key: ssh: no key found
        rsadecrypt [{"?": "string"}, ""] = {"?":"string"}
        timestamp [] = {"?":"string"}
        plantimestamp [] = {"?":"string"}
        uuid [] = {"?":"string"}
        bcrypt ["a", 4] = {"?":"string"}
        bcrypt [{"*": "a"}] = {"*":{"?":"string"}}
        base64gzip [{"*": "a"}] = {"*":{"?":"string"}}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
