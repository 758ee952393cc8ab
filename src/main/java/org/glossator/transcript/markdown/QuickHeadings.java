package org.glossator.transcript.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parser's own headings, asked for only at lines that can be one. Otherwise the parser puts
 * together all lines of a paragraph at each line of it that starts with no letter: a table of many
 * rows would take the square of their number.
 */
public final class QuickHeadings implements Parser.ParserExtension {
  /** What the line of a heading starts with, or the line under it. */
  private static final String SIGNS = "#=-";

  private QuickHeadings() {}

  /** The extension. */
  public static QuickHeadings create() {
    return new QuickHeadings();
  }

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new Factory());
  }

  private static final class Factory implements CustomBlockParserFactory {
    private final HeadingParser.Factory headings = new HeadingParser.Factory();

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return headings.affectsGlobalScope();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      BlockParserFactory made = headings.apply(options);
      return (state, matched) -> canBe(state) ? made.tryStart(state, matched) : none();
    }

    private static boolean canBe(ParserState state) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      return at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0;
    }

    private static @Nullable BlockStart none() {
      return BlockStart.none();
    }
  }
}
