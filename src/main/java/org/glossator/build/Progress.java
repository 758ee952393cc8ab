package org.glossator.build;

/** Hears how far a build is. Steps come from many threads at once. */
public interface Progress {
  /** One that does not listen. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Work work, int total) {}

        @Override
        public void step(String what, long nanoseconds) {}
      };

  /** What a build does, one after the other. */
  enum Work {
    READ("reading orders"),
    JOIN("joining them"),
    MAKE("making pages");

    private final String words;

    Work(String words) {
      this.words = words;
    }

    /** As people read it. */
    public String words() {
      return words;
    }
  }

  /**
   * The work before is done and this begins.
   *
   * @param total how many steps it has; 0 if that is not known
   */
  void begin(Work work, int total);

  /**
   * A step of the work is done.
   *
   * @param what the folder of content that was read, or of the site that was made
   * @param nanoseconds how long it took, the waiting for a processor with it
   */
  void step(String what, long nanoseconds);
}
