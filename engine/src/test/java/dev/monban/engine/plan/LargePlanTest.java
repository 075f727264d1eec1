package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.created;
import static dev.monban.engine.plan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargePlanTest {

  /** A plan of {@code size} instances that counts how its bytes are read. */
  private static final class Counted implements PlanInput {
    private final byte[] bytes;
    private long opened;
    private long read;
    private int largestRequest;

    private Counted(int size) {
      bytes =
          plan(
                  IntStream.range(0, size)
                      .mapToObj(
                          index -> created("", "aws_lb", "x", String.valueOf(index), "{}", "{}"))
                      .collect(Collectors.joining(",")),
                  "")
              .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream open() {
      opened++;
      return new FilterInputStream(new ByteArrayInputStream(bytes)) {
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
          int count = super.read(target, offset, length);
          read += Math.max(count, 0);
          largestRequest = Math.max(largestRequest, length);
          return count;
        }
      };
    }

    private Counted readWhole(int size) {
      assertThat(PlanReader.read(PlanRequest.of("plan.json", this)).result().graph().resources())
          .hasSize(size);
      return this;
    }
  }

  @Test
  void is_read_in_as_many_passes_and_pieces_of_the_same_size_as_a_small_one() {
    Counted small = new Counted(10).readWhole(10);
    Counted large = new Counted(5_000).readWhole(5_000);

    assertThat(large.bytes.length).isGreaterThan(100 * small.bytes.length);
    assertThat(large.opened).isEqualTo(small.opened);
    assertThat(large.largestRequest).isEqualTo(small.largestRequest).isLessThan(large.bytes.length);
    assertThat(large.read).isLessThanOrEqualTo(large.opened * large.bytes.length);
  }
}
