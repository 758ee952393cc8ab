package org.glossator.build.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values as bytes and back. */
class CodecTest {
  private enum Color {
    RED,
    GREEN
  }

  private sealed interface Tree {}

  private record Leaf(String text) implements Tree {}

  private record Fork(List<Tree> branches, int depth) implements Tree {}

  private record Everything(
      String text,
      int number,
      double score,
      boolean flag,
      Color color,
      LocalDate day,
      Optional<Integer> maybe,
      Map<String, Leaf> leaves,
      Tree tree,
      StringBuilder odd) {}

  private record Odd(String text) {}

  private record Uncodable(Thread thread) {}

  private record Pair(Leaf one, Leaf other) {}

  private static final StandIn<StringBuilder, Odd> ODD =
      new StandIn<>(
          StringBuilder.class,
          Odd.class,
          builder -> new Odd(builder.toString()),
          odd -> new StringBuilder(odd.text()));

  private static final Codec<Everything> CODEC = Codec.of(Everything.class, Set.of(), ODD);

  private static Everything value(Random random) {
    Tree tree = new Leaf("—“”𝔖 " + random.nextInt());
    for (int depth = 0; depth < 5; depth++) {
      tree = new Fork(List.of(tree, new Leaf("plain"), new Leaf("§ é")), random.nextInt());
    }
    return new Everything(
        "",
        random.nextInt(),
        random.nextDouble(),
        random.nextBoolean(),
        random.nextBoolean() ? Color.RED : Color.GREEN,
        LocalDate.of(1793, 2, 3).plusDays(random.nextInt(100_000)),
        random.nextBoolean() ? Optional.of(Integer.MIN_VALUE) : Optional.empty(),
        Map.of("a", new Leaf("b")),
        tree,
        new StringBuilder("words"));
  }

  @Test
  void values_come_back_as_they_were() {
    Random random = new Random(11);
    for (int i = 0; i < 50; i++) {
      Everything value = value(random);
      Everything again = CODEC.read(CODEC.write(value));
      assertThat(again)
          .usingRecursiveComparison()
          .withEqualsForType((a, b) -> a.compareTo(b) == 0, StringBuilder.class)
          .isEqualTo(value);
    }
  }

  @Test
  void one_object_at_two_places_is_one_object_again() {
    Codec<Pair> codec = Codec.of(Pair.class, Set.of(Leaf.class));
    Leaf leaf = new Leaf("only");
    Pair again = codec.read(codec.write(new Pair(leaf, leaf)));
    assertThat(again.one()).isSameAs(again.other()).isEqualTo(leaf);
  }

  @Test
  void bytes_that_were_cut_off_are_refused() {
    byte[] bytes = CODEC.write(value(new Random(3)));
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> CODEC.read(cut)).isInstanceOf(RuntimeException.class);
    }
    assertThatThrownBy(() -> CODEC.read(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void what_no_record_is_made_of_is_refused_before_anything_is_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codec.of(Uncodable.class, Set.of()))
        .withMessageContaining("Thread");
  }

  @Test
  void the_shape_names_the_components_of_every_record_in_it() {
    assertThat(CODEC.shape()).contains("Leaf(text").contains("depth int").contains("RED, GREEN");
  }
}
