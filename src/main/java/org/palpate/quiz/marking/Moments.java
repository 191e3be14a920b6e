package org.palpate.quiz.marking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Accepted answers that are all times of day, or all days of the calendar: what is typed for them
 * is read as one, in any form, and asked again where it may be two or says too little.
 *
 * @param right what is right
 */
record Moments(List<Moment> right) {

    Moments {
        right = List.copyOf(right);
    }

    /** The answers as moments; empty if one of them is something else. */
    static Optional<Moments> of(List<String> accepted) {
        List<Moment> right =
                accepted.stream().flatMap(answer -> Moment.plain(answer).stream()).toList();
        boolean alike = right.stream().map(Moment::kind).distinct().count() == 1;
        return right.size() == accepted.size() && alike
                ? Optional.of(new Moments(right))
                : Optional.empty();
    }

    private Moment.Kind kind() {
        return right.getFirst().kind();
    }

    /** Whether a text says one that is right, and can say no other. */
    boolean isRight(String typed) {
        Set<String> accepted =
                right.stream()
                        .flatMap(moment -> moment.readings().stream())
                        .collect(Collectors.toSet());
        return read(typed).filter(moment -> accepted.containsAll(moment.readings())).isPresent();
    }

    /** Why a text is asked again; empty if it can be marked. */
    String because(String typed) {
        boolean clear = read(typed).filter(moment -> moment.readings().size() == 1).isPresent();
        return clear || isRight(typed) ? "" : kind().wanted();
    }

    private Optional<Moment> read(String typed) {
        return Moment.of(typed).filter(moment -> moment.kind() == kind());
    }
}
