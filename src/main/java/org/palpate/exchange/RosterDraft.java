package org.palpate.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.palpate.people.EmailAddress;
import org.palpate.people.PersonalData;

/**
 * The people of a list as a layout understands them, line by line, to be looked through and changed
 * before anything is done.
 */
public record RosterDraft(List<Line> lines) {

    private static final char UNREADABLE = '\uFFFD';
    private static final int SHOWN = 60;
    private static final int LONGEST_GROUP = 60;

    /** A draft with its lines copied. */
    public RosterDraft {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number where it stands in the list, from 1
     * @param role what the list says they are; empty where it does not
     * @param taken whether they are taken: not those who are no learners, until somebody says so
     * @param damaged whether the line could not be divided, and what stands here is a guess
     */
    public record Line(
            long number,
            String name,
            String email,
            String group,
            String role,
            boolean taken,
            boolean damaged) {

        /** The same line as somebody corrected it; it is damaged no more. */
        public Line corrected(String newName, String newEmail, String newGroup, boolean isTaken) {
            return new Line(
                    number,
                    PersonalData.clean(newName),
                    EmailAddress.key(newEmail),
                    newGroup,
                    role,
                    isTaken,
                    false);
        }
    }

    /** A sheet as a layout understands it. */
    public static RosterDraft of(RosterSheet sheet, RosterLayout layout) {
        Stream<Line> divided =
                layout.below(sheet).stream()
                        .map(line -> {
                            String role = layout.first(line, RosterUse.ROLE);
                            return new Line(
                                    line.number(),
                                    PersonalData.clean(layout.name(line)),
                                    email(line, layout),
                                    layout.first(line, RosterUse.GROUP),
                                    role,
                                    !RosterWords.isNoLearner(role),
                                    false);
                        });
        Stream<Line> damaged = sheet.damaged().stream().map(RosterDraft::salvaged);
        return new RosterDraft(
                Stream.concat(divided, damaged)
                        .sorted(Comparator.comparingLong(Line::number))
                        .toList());
    }

    /** A cell that has an address and more is shown whole, so that somebody can divide it. */
    private static String email(RosterSheet.Line line, RosterLayout layout) {
        String email = EmailAddress.key(layout.email(line));
        return email.isEmpty()
                ? line.cells().stream()
                        .filter(cell -> cell.contains("@") && !EmailAddress.isMeant(cell))
                        .map(String::strip)
                        .findFirst()
                        .orElse("")
                : email;
    }

    /** What is left of a damaged line without its quotation marks. */
    private static Line salvaged(RosterSheet.Line line) {
        String name = "";
        String email = "";
        for (String part : String.join(" ", line.cells()).replace('"', ' ').split("[,;\\t<>]")) {
            if (EmailAddress.isMeant(part.strip()) && email.isEmpty()) {
                email = EmailAddress.key(part);
            } else if (name.isEmpty()) {
                name = part.replaceAll("\\s+", " ").strip();
            }
        }
        return new Line(line.number(), name, email, "", "", true, true);
    }

    /** The draft with one line as somebody corrected it. */
    public RosterDraft with(Line corrected) {
        return new RosterDraft(
                lines.stream()
                        .map(line -> line.number() == corrected.number() ? corrected : line)
                        .toList());
    }

    /** Whom the list brings in, and which lines cannot be used and why. */
    public Roster roster() {
        List<Roster.Row> people = new ArrayList<>();
        List<Roster.Problem> problems = new ArrayList<>();
        Map<String, Long> before = new HashMap<>();
        for (Line line : lines) {
            Optional<Roster.Problem> problem = problem(line, before);
            if (problem.isPresent()) {
                problems.add(problem.get());
            } else {
                before.put(line.email(), line.number());
                people.add(new Roster.Row(line.number(), line.name(), line.email(), line.group()));
            }
        }
        return new Roster(people, problems);
    }

    private static Optional<Roster.Problem> problem(Line line, Map<String, Long> before) {
        String name = line.name();
        String email = line.email();
        if (!line.taken()) {
            return bad(
                    line,
                    line.role().isEmpty()
                            ? "Left out."
                            : "Left out: “%s” is no learner.".formatted(shortened(line.role())),
                    "Take the line in if they learn in this class.");
        }
        if (line.damaged()) {
            return bad(
                    line,
                    "A quotation mark is opened and not closed, or closed too early.",
                    "Put quotation marks round the whole name, or leave them out.");
        }
        if (isUnreadable(name) || isUnreadable(email)) {
            return bad(
                    line,
                    "Some letters could not be read.",
                    "Save the list as “CSV UTF-8”, or correct the line.");
        }
        if (email.contains(" ") && email.contains("@")) {
            return bad(
                    line,
                    "The line cannot be divided into a name and an e-mail address.",
                    "Write it like this: Mira Lind, mira@school.org");
        }
        if (name.isEmpty()) {
            return bad(line, "There is no name.", "Add the learner's name to the line.");
        }
        Optional<String> objection = PersonalData.nameObjection(name);
        if (objection.isPresent()) {
            return bad(line, objection.get(), "Correct the name in the line.");
        }
        if (email.isEmpty()) {
            return bad(line, "There is no e-mail address.", "Add one, like name@school.org.");
        }
        if (EmailAddress.read(email).isEmpty()) {
            return bad(
                    line,
                    "“%s” is not an e-mail address.".formatted(shortened(email)),
                    "It should be like name@school.org.");
        }
        if (line.group().length() > LONGEST_GROUP) {
            return bad(line, "The group's name is longer than 60 characters.", "Shorten it.");
        }
        Long earlier = before.get(email);
        return earlier == null
                ? Optional.empty()
                : bad(
                        line,
                        "“%s” is on line %d already.".formatted(shortened(email), earlier),
                        "Keep one of the two lines.");
    }

    private static Optional<Roster.Problem> bad(Line line, String what, String remedy) {
        return Optional.of(new Roster.Problem(line.number(), what, remedy));
    }

    private static boolean isUnreadable(String field) {
        return field.indexOf(UNREADABLE) >= 0 || field.chars().anyMatch(Character::isISOControl);
    }

    private static String shortened(String field) {
        return field.length() > SHOWN ? field.substring(0, SHOWN) + "…" : field;
    }
}
