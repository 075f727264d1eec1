package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CidrFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        cidrhost ["10.12.112.0/20", 16] = "10.12.112.16"
        cidrhost ["10.0.0.77/24", -1] = "10.0.0.255"
        cidrhost ["fd00:fd12:3456:7890::/72", 34] = "fd00:fd12:3456:7890::22"
        cidrhost ["10.0.0.0/24", 256] ! prefix of 24 does not accommodate a host numbered 256
        cidrhost ["10.0.0/24", 0] ! invalid CIDR expression: invalid CIDR address: 10.0.0/24
        cidrhost ["10.0.0.0/24", null] ! argument must not be null
        cidrhost [{"?": "string"}, 0] = {"?":"string"}
        cidrhost [{"*": "10.0.0.0/24"}, 1] = {"*":"10.0.0.1"}
        cidrnetmask ["172.16.0.0/12"] = "255.240.0.0"
        cidrnetmask ["0.0.0.0/0"] = "0.0.0.0"
        cidrnetmask ["fd00::/64"] ! IPv6 addresses cannot have a netmask
        cidrnetmask [{"?": "string"}] = {"?":"string"}
        cidrnetmask [{"*": "10.0.0.0/8"}] = {"*":"255.0.0.0"}
        cidrsubnet ["172.16.0.0/12", 4, 2] = "172.18.0.0/16"
        cidrsubnet ["fd00:fd12:3456:7890::/56", 16, 162] = "fd00:fd12:3456:7800:a200::/72"
        cidrsubnet ["10.0.0.0/8", 8, 256] ! prefix extension of 8 does not accommodate a subnet numbered 256
        cidrsubnet ["10.0.0.0/8", 25, 0] ! insufficient address space to extend prefix of 8 by 25
        cidrsubnet ["10.0.0.0/8", {"?": "number"}, 0] = {"?":"string"}
        cidrsubnet ["10.0.0.0/8", 8, {"*": 1}] = {"*":"10.1.0.0/16"}
        cidrsubnets ["10.1.0.0/16", 4, 4, 8, 4] = ["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]
        cidrsubnets ["10.1.0.0/16"] = []
        cidrsubnets ["10.1.0.0/16", 1, 1, 1] ! not enough remaining address space for a subnet with a prefix of 17 bits after 10.1.128.0/17
        cidrsubnets ["10.0.0.0/8", 25] ! would extend prefix to 33 bits, which is too long for an IPv4 address
        cidrsubnets ["10.0.0.0/8", 0] ! must extend prefix by at least one bit
        cidrsubnets ["10.0.0.0/8", {"?": "number"}] = {"?":"list of string"}
        cidrsubnets [{"*": "10.0.0.0/8"}, 8] = {"*":["10.0.0.0/16"]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
