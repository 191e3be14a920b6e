package org.palpate.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that headings of lists are made of, and those that say what somebody is, as schools and
 * their programs write them. They are compared in small letters, without accents.
 */
final class RosterWords {

    private static final Set<String> FIRST =
            words(
                    "first firstname given givenname forename christianname preferredname callname nickname vorname vornamen rufname"
                            + " prénom prénoms nombre nombres nombredepila nomepróprio primeironome fornavn förnamn tilltalsnamn voornaam roepnaam"
                            + " etunimi imię imiona jméno křestníjméno meno krstnémeno keresztnév utónév prenume ime имя ім'я όνομα ad adı isim"
                            + " 名 名前 이름");

    private static final Set<String> LAST =
            words(
                    "last lastname surname family familyname secondname nachname familienname zuname nom nomdefamille apellido apellidos"
                            + " primerapellido segundoapellido cognome sobrenome apelido apelidos efternavn etternavn efternamn achternaam familienaam"
                            + " sukunimi nazwisko příjmení priezvisko vezetéknév családnév numedefamilie prezime priimek фамилия прізвище επώνυμο"
                            + " soyad soyadı soyisim 姓 氏 성");

    /** The whole name as a rule; beside a column of first or last names, the other part. */
    private static final Set<String> WHOLE =
            words(
                    "name fullname displayname completename legalname nombrecompleto nomcomplet nomecompleto nome nominativo vollername"
                            + " vollständigername navn fuldenavn fulltnavn namn naam volledigenaam nimi név nume adsoyad adısoyadı фио пiб 氏名 姓名 성명");

    private static final Set<String> MIDDLE =
            words("middle middlename middleinitial secondforename mi zweitername отчество");

    private static final Set<String> GROUP =
            words(
                    "group groups section cohort team lab shift gruppe gruppen kurs zug grupo groupe gruppo turma skupina grupa csoport"
                            + " ryhmä groep gruppnamn группа");

    private static final Set<String> ROLE =
            words(
                    "role roles type usertype personrole position function funktion rolle rollen rol rôle ruolo função cargo роль");

    private static final List<String> MAIL =
            List.of("mail", "courriel", "correo", "epost", "sahkoposti", "почта", "メール", "邮箱");

    /** Whose address or name is not the learner's own. */
    private static final Set<String> OTHERS =
            words(
                    "parent parents guardian guardians mother father mom dad mum emergency spouse partner sponsor advisor adviser teacher"
                            + " instructor supervisor employer company boss referrer kin eltern elternteil mutter vater erziehungsberechtigte"
                            + " erziehungsberechtigter sorgeberechtigte notfall notfallkontakt lehrer lehrkraft betreuer arbeitgeber padre madre padres"
                            + " tutor acudiente apoderado emergencia profesor père mère parents responsable urgence enseignant genitore genitori"
                            + " responsável mãe pai emergenza forælder vårdnadshavare ouder verzorger rodzic rodič szülő");

    /** Words that leave a heading what it is. */
    private static final Set<String> QUALIFIERS =
            words(
                    "student students legal preferred official learner learners pupil pupils participant participants member user person their your own primary main"
                            + " school schüler schülerin teilnehmer teilnehmerin studierende studierender lernende lernender élève étudiant étudiante"
                            + " alumno alumna estudiante studente studentessa aluno aluna elev student deltager cursist leerling the of de del la le des"
                            + " der die das");

    private static final Set<String> NO_LEARNERS =
            words(
                    "teacher teachers instructor instructors lecturer professor prof tutor mentor trainer assistant teachingassistant ta coach"
                            + " staff admin administrator administration office coordinator principal director owner manager observer auditor guest parent"
                            + " guardian faculty nonEditingTeacher editingTeacher lehrer lehrerin lehrkraft dozent dozentin kursleiter kursleiterin"
                            + " kursleitung leitung betreuer betreuerin verwaltung sekretariat gast profesor profesora docente maestro maestra"
                            + " coordinador enseignant enseignante formateur formatrice professeur insegnante professore professora lærer lärare leraar"
                            + " docent opettaja nauczyciel učitel učiteľ tanár учитель преподаватель");

    private RosterWords() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).map(RosterWords::plain).collect(Collectors.toSet());
    }

    /** In small letters, without accents and without what is no letter. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "");
    }

    private static List<String> parts(String heading) {
        List<String> parts = new ArrayList<>();
        for (String word :
                heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}\\p{M}']+")) {
            String plain = plain(word);
            if (!plain.isEmpty()) {
                parts.add(plain);
            }
        }
        return parts;
    }

    /** What a heading says its column is; null for words that are not known. */
    static @Nullable RosterUse use(String heading) {
        List<String> parts = parts(heading);
        if (parts.isEmpty()) {
            return null;
        }
        if (parts.stream().anyMatch(OTHERS::contains)) {
            return RosterUse.IGNORED;
        }
        String whole = String.join("", parts);
        if (MAIL.stream().anyMatch(whole::contains)) {
            return RosterUse.EMAIL;
        }
        RosterUse named = name(whole);
        if (named != null) {
            return named;
        }
        RosterUse both = bothNames(parts);
        if (both != null) {
            return both;
        }
        boolean qualified = parts.removeIf(QUALIFIERS::contains);
        return parts.isEmpty() && qualified ? RosterUse.NAME : name(String.join("", parts));
    }

    private static @Nullable RosterUse name(String word) {
        if (FIRST.contains(word)) {
            return RosterUse.FIRST_NAME;
        }
        if (LAST.contains(word)) {
            return RosterUse.LAST_NAME;
        }
        if (WHOLE.contains(word)) {
            return RosterUse.NAME;
        }
        if (MIDDLE.contains(word)) {
            return RosterUse.MIDDLE_NAME;
        }
        if (GROUP.contains(word)) {
            return RosterUse.GROUP;
        }
        return ROLE.contains(word) ? RosterUse.ROLE : null;
    }

    /** "Last name, first name", "Apellidos y nombre", "Prénom et nom" in one heading. */
    private static @Nullable RosterUse bothNames(List<String> parts) {
        int first = -1;
        int last = -1;
        int whole = -1;
        for (int at = 0; at < parts.size(); at++) {
            RosterUse use = name(parts.get(at));
            if (use == RosterUse.FIRST_NAME && first < 0) {
                first = at;
            } else if (use == RosterUse.LAST_NAME && last < 0) {
                last = at;
            } else if (use == RosterUse.NAME) {
                whole = at;
            }
        }
        if (first >= 0 && last < 0 && whole >= 0 && parts.size() == 2) {
            last = whole;
        }
        if (first < 0 || last < 0) {
            return null;
        }
        return last < first ? RosterUse.NAME_LAST_FIRST : RosterUse.NAME;
    }

    /** Whether a cell says that somebody is no learner. */
    static boolean isNoLearner(String role) {
        if (role.contains("@")) {
            return false;
        }
        return NO_LEARNERS.contains(plain(role))
                || parts(role).stream().anyMatch(NO_LEARNERS::contains);
    }

    /** Whether a cell says what somebody is: a learner, or not. */
    static boolean isRole(String cell) {
        return isNoLearner(cell) || QUALIFIERS.contains(plain(cell));
    }
}
