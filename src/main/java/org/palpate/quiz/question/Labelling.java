package org.palpate.quiz.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A drawing whose regions are to get their labels.
 *
 * @param about what every question has
 * @param figure the drawing's file within the module
 * @param labels at least one, each with a region of its own
 * @param extra labels that belong nowhere
 */
public record Labelling(About about, String figure, List<Label> labels, List<Label> extra)
        implements Question {

    /** Refuses labels that share a region or a name, naming them. */
    public Labelling {
        labels = List.copyOf(labels);
        extra = List.copyOf(extra);
        String thing = "Question '%s'".formatted(about.key());
        Require.text("The figure of " + thing, figure);
        Require.that(!labels.isEmpty(), "%s has no label: add at least one", thing);
        for (Label label : labels) {
            Require.that(
                    label.region() != null,
                    "%s has the label '%s' without a region: give it one or make it extra",
                    thing,
                    label.key());
        }
        for (Label label : extra) {
            Require.that(
                    label.region() == null,
                    "%s has the extra label '%s' with a region: an extra one belongs nowhere",
                    thing,
                    label.key());
        }
        List<OptionKey> keys =
                Stream.concat(labels.stream(), extra.stream()).map(Label::key).toList();
        for (Label label : labels) {
            for (OptionKey wrong : label.reasons().keySet()) {
                Require.that(
                        keys.contains(wrong) && !wrong.equals(label.key()),
                        "%s has a reason against the label '%s' where '%s' belongs: name another of its labels",
                        thing,
                        wrong,
                        label.key());
            }
        }
        Require.distinct(thing, "region", labels, Label::region);
        Require.distinct(
                thing,
                "label",
                Stream.concat(labels.stream(), extra.stream()).toList(),
                Label::key);
    }

    /** Every label, spare ones last. */
    public List<Label> all() {
        return Stream.concat(labels.stream(), extra.stream()).toList();
    }

    @Override
    public Set<StructureKey> structures() {
        Set<StructureKey> all = new LinkedHashSet<>(about.structures());
        places().keySet().forEach(region -> all.add(StructureKey.of(region)));
        return all;
    }

    /** Which label belongs where, in the author's order. */
    public Map<RegionKey, Label> places() {
        Map<RegionKey, Label> places = new LinkedHashMap<>();
        for (Label label : labels) {
            if (label.region() != null) {
                places.put(label.region(), label);
            }
        }
        return places;
    }
}
