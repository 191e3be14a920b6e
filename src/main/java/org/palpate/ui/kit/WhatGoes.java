package org.palpate.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.palpate.people.office.KeptTable.Fate;
import org.palpate.people.office.PersonFiles.Kept;

/** What goes with an account when it is deleted, and what stays: said before it is asked. */
public final class WhatGoes extends Div {

    /** Lists of what is kept of a person. */
    public WhatGoes(List<Kept> kept) {
        addClassName("stack");
        for (Fate fate : Fate.values()) {
            List<String> words = words(kept, fate);
            if (!words.isEmpty()) {
                var list = new UnorderedList();
                words.forEach(one -> list.add(new ListItem(one)));
                add(new H3(heading(fate)), list);
            }
        }
    }

    private static List<String> words(List<Kept> kept, Fate fate) {
        return kept.stream().filter(one -> one.table().fate() == fate).map(Kept::words).toList();
    }

    private static String heading(Fate fate) {
        return switch (fate) {
            case GOES -> "Goes for good";
            case STAYS_WITH_NAME -> "Stays, with the name";
            case STAYS_WITHOUT_NAME -> "Stays, without the name";
        };
    }

    /** The same in sentences, for the one question. */
    public static String sentences(List<Kept> kept) {
        List<String> sentences = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<String> words = words(kept, fate);
            if (!words.isEmpty()) {
                sentences.add("%s: %s.".formatted(heading(fate), String.join(", ", words)));
            }
        }
        return String.join(" ", sentences);
    }
}
