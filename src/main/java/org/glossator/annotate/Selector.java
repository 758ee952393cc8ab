package org.glossator.annotate;

/**
 * The words that a note was written on, and what stood around them: enough to find them again when
 * the order's text has changed, and to know when they cannot be found for sure. Its parts are those
 * of the selectors of the W3C Web Annotation Data Model.
 *
 * @param exact the words as the order had them
 * @param prefix up to 120 code points before them
 * @param suffix up to 120 code points after them
 * @param start where they started in the order's text, in code points
 * @param end where they ended there
 * @param nth which of the places where the same words stood, 1-based
 * @param times at how many places they stood
 * @param rival how like its best other place was, from 0 to 1: a place that is no more like it than
 *     this may be that one
 * @param textHash SHA-256 of the order's text, in hexadecimal digits
 */
public record Selector(
    String exact,
    String prefix,
    String suffix,
    int start,
    int end,
    int nth,
    int times,
    double rival,
    String textHash) {}
