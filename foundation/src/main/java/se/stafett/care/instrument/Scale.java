package se.stafett.care.instrument;

import java.util.Optional;

/**
 * One thing that an instrument tells.
 *
 * @param code names the scale within its instrument; where there is but one, it is {@value #SCORE}
 * @param unit such as {@code s}; none for points
 */
public record Scale(String code, Optional<String> unit, Range range, Better better) {

    public static final String SCORE = "score";
}
