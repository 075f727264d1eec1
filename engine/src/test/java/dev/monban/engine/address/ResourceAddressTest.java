package dev.monban.engine.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceAddressTest {
  private static final ModuleAddress WEB = ModuleAddress.ROOT.child("web", InstanceKey.of("a.b"));

  @Test
  void prints_as_terraform_prints_it() {
    assertThat(managed(ModuleAddress.ROOT, InstanceKey.NONE)).hasToString("aws_lb.this");
    assertThat(managed(WEB, InstanceKey.of(0))).hasToString("module.web[\"a.b\"].aws_lb.this[0]");
    assertThat(new ResourceAddress(WEB, ResourceMode.DATA, "aws_ami", "x", InstanceKey.of("k")))
        .hasToString("module.web[\"a.b\"].data.aws_ami.x[\"k\"]");
  }

  @Test
  void escapes_what_would_end_or_begin_something_in_a_key() {
    assertThat(InstanceKey.of("a\"]\\${b}%{c}\n")).hasToString("[\"a\\\"]\\\\$${b}%%{c}\\n\"]");
  }

  @Test
  void a_symbolic_instance_stands_for_every_one_of_its_kind() {
    ResourceAddress symbolic = managed(WEB, InstanceKey.ANY_TEXT);

    assertThat(symbolic).hasToString("module.web[\"a.b\"].aws_lb.this[\"*\"]");
    assertThat(symbolic.matches(managed(WEB, InstanceKey.of("x")))).isTrue();
    assertThat(symbolic.matches(managed(WEB, InstanceKey.of(0)))).isFalse();
    assertThat(symbolic.matches(managed(ModuleAddress.ROOT, InstanceKey.of("x")))).isFalse();
  }

  @Test
  void stands_in_the_order_of_modules_names_and_numbers() {
    assertThat(managed(ModuleAddress.ROOT, InstanceKey.of(9)))
        .isLessThan(managed(ModuleAddress.ROOT, InstanceKey.of(10)))
        .isLessThan(managed(WEB, InstanceKey.of(0)));
  }

  private static ResourceAddress managed(ModuleAddress module, InstanceKey key) {
    return new ResourceAddress(module, ResourceMode.MANAGED, "aws_lb", "this", key);
  }
}
