package dev.monban.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monban.engine.resource.LockFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockFileReaderTest {

  @Test
  void reads_versions_and_hashes() {
    LockFile file =
        LockFileReader.read(
                TextFiles.of(
                    """
                    -- .terraform.lock.hcl --
                    provider "registry.terraform.io/hashicorp/aws" {
                      version     = "5.100.0"
                      constraints = "~> 5.0"
                      hashes = [
                        "h1:abc",
                      ]
                    }
                    """),
                "")
            .result()
            .orElseThrow();

    assertThat(file.providers())
        .containsExactly(
            new LockFile.LockedProvider(
                "registry.terraform.io/hashicorp/aws", "5.100.0", "~> 5.0", List.of("h1:abc")));
  }

  @Test
  void is_empty_where_there_is_none() {
    assertThat(LockFileReader.read(TextFiles.of(""), "").result()).isEmpty();
  }
}
