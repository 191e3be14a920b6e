package org.palpate.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palpate.quiz.Words;
import org.palpate.quiz.question.About;
import org.palpate.quiz.question.Filled;
import org.palpate.quiz.question.Numeric;
import org.palpate.quiz.question.Question;
import org.palpate.quiz.question.ShortAnswer;
import org.palpate.quiz.question.Typed;

/**
 * What people type who know nothing of the machine: it is right, it is wrong, or it is asked again,
 * and none of the three is untrue.
 */
class AsStrangersTypeTest {

    private static About about(String stem) {
        return Words.asking(stem);
    }

    private static String comesTo(Question question, Typed typed) {
        if (!AskedAgain.of(question, typed).isEmpty()) {
            return "asked";
        }
        return Marking.mark(question, typed).isRight() ? "right" : "wrong";
    }

    @ParameterizedTest(name = "{0} {1}: {3} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Which nerve?    | sciatic nerve      | right | nerve sciatic; the nerve sciatic; sciatic-nerve; Sciatic Nerve!; ischiatic nerve; 'sciatic'
                    Which nerve?    | sciatic nerve      | wrong | left sciatic nerve; nerve; nerve femoral; femoral sciatic nerve
                    Which muscle?   | piriformis         | right | muscle piriformis; piriformis (muscle); piri-formis; musculus piriformis; PIRIFORMIS
                    Which muscle?   | piriformis         | wrong | piriformis tendon; left piriformis; pisiform; muscle
                    Which muscle?   | left psoas major   | right | psoas major left; psoas major, left; psoas major (left); L psoas major; L. psoas major; lt psoas major; psoas major (L); the left psoas major
                    Which muscle?   | left psoas major   | wrong | right psoas major; psoas major; R psoas major; psoas major right; psoas major (R); left psoas minor; psoas major, right
                    Which ventricle?| left ventricle     | right | left; L ventricle; ventricle (left); the left ventricle
                    Which ventricle?| left ventricle     | wrong | right; R ventricle; ventricle; ventricle (right)
                    Which disc?     | L4-L5              | right | L4/5; L4/L5; L 4–5; l4-l5; L4 L5; disc L4-L5; L4-L5 disk; between L4 and L5; lumbar 4/5; L4‑L5; L4−L5; L IV-L V
                    Which disc?     | L4-L5              | wrong | L4; L45; L5-S1; L3-4; T4-T5; C4-C5
                    Which disc?     | L4-L5              | asked | 4-5
                    Which level?    | T12                | right | Th12; T 12; T-12; twelfth thoracic; thoracic XII; T XII; T١٢; T１２; 12th thoracic vertebra
                    Which level?    | T12                | wrong | L12; T1.2; T1 2; C12; T11; T XI
                    Which ligament? | anterior cruciate ligament | right | ACL; ant. cruciate lig.; ligament anterior cruciate; the ACL; A.C.L.; anterior cruciate lig
                    Which ligament? | anterior cruciate ligament | wrong | PCL; cruciate ligament; posterior cruciate ligament; anterior ligament
                    What movement?  | hip flexion        | right | flexion of the hip; flexion of hip; hip-flexion; hipflexion; hip flextion; hips flexion
                    What movement?  | hip flexion        | wrong | flexion; hip extension; extension of the hip; flexion of the knee; flexion of the shoulder
                    What is it?     | head of the femur  | right | femur head; head of femur; the head of the femur; head of a femur
                    What is it?     | head of the femur  | wrong | head of the humerus; neck of the femur; head; femur
                    What is it?     | hyperextension     | right | hyper-extension; hyperextention; hyper extension
                    What is it?     | hyperextension     | wrong | hypoextension; hypoextention; extension; hyperflexion
                    What runs there?| femoral artery     | right | artery femoral; femoral a; femoral A; a. femoralis; femural artery; femoral artary
                    What runs there?| femoral artery     | wrong | femoral vein; vein femoral; femoral n; femoral; artery
                    Cranial nerve?  | CN X               | right | vagus; X; 10; tenth; Vagus N; CN Ⅹ; cn x
                    Cranial nerve?  | CN X               | wrong | XI; valgus; CN V; ninth
                    Which type?     | type I             | right | 1; I; type one; type-I
                    Which type?     | type I             | wrong | type II; type 2; II
                    What is it?     | hyperemia          | right | hypermia; hypremia; hyperaemia (hyperemia); hyperemia (redness)
                    What is it?     | hyperemia          | wrong | hypoemia; ischemia; hyperemia (ischemia)
                    Which region?   | lumbar             | right | lumbur; lumbar region
                    Which nerve?    | sacral             | asked | scral; sacrol
                    What is it?     | tibia              | asked | tibea
                    What is it?     | tibia              | right | tibia bone; tibbia; shin bone
                    What is it?     | tibia              | wrong | tinea; tibial; fibula bone; tibia nerve; bone
                    Which way?      | dorsal             | asked | doral
                    Which test?     | Thomas             | asked | Tommas
                    Which muscle?   | rectus femoris     | right | rectus femoris (quadriceps); rectus femoris (RF); rectus femoris (a quadriceps muscle); the rectus femoris [quadriceps]
                    Which muscle?   | rectus femoris     | wrong | rectus femoris (hamstrings); sartorius/rectus femoris; rectus femoris or sartorius; rectus femoris (sartorius); quadriceps/rectus femoris; rectus femoris or quadriceps; rectus femoris (vastus lateralis); rectus abdominis (rectus femoris)
                    Which stroke?   | petrissage         | right | petrissage (kneading); petrissage/kneading; kneading (petrissage); petrissage = kneading; le pétrissage; petrisage (kneading)
                    Which stroke?   | petrissage         | wrong | kneading; petrissage (stroking); petrissage/effleurage; petrissage or effleurage; effleurage (kneading); petrissage (not kneading)
                    What is it?     | LA pressure        | wrong | pressure; RA pressure
                    Which stroke?   | tapotement         | right | LE TAPOTEMENT; l'tapotement; Tapotement (percussion); le tapotement; tapotement or percussion
                    Which stroke?   | tapotement         | wrong | percussion; tapotement (kneading); la petrissage
                    Which muscle?   | psoas major        | right | psoas (major); psoas major (iliopsoas)
                    Which muscle?   | psoas major        | wrong | psoas major (psoas minor); psoas major/psoas; psoas minor (iliopsoas); iliopsoas; psoas major, psoas minor; psoas major and iliacus
                    Which movement? | abduction          | right | abduction, abduction
                    Which movement? | abduction          | wrong | abduction (ADD); abduction/adduction; adduction (abduction); abduction (adduction)
                    What is it?     | hyperextension     | right | hyprextension; hyperextention
                    What is it?     | hyperextension     | asked | hyperxtension
                    Which ligament? | sacrotuberous ligament | right | sacrotuberous ligament (SL); sacrotuberous lig.
                    Which ligament? | sacrotuberous ligament | wrong | sacrotuberous ligament (SSL); sacrotuberous ligament (sacrospinous); STL; sacrospinous (sacrotuberous) ligament
                    Which large nerve of the leg? | sciatic nerve | right | sciatic nerve (of the leg); nerve (sciatic)
                    Which large nerve of the leg? | sciatic nerve | wrong | sciatic nerve (of the arm); tibial nerve (of the leg); sciatic/femoral; sciatic nerve (tibial nerve); sciatic and femoral
                    Which joint?    | sacroiliac joint   | right | sacroiliac joint (SIJ); sacroiliac (SI) joint; SI joint (sacroiliac); SIJ/sacroiliac joint; sacroiliac jt.; sacroiliac jt; articulatio sacroiliaca; Art. sacroiliaca
                    Which joint?    | sacroiliac joint   | wrong | sacroiliac joint (hip joint); SIJ/hip joint; sacroiliac (HJ) joint; joint; sacrococcygeal jt.
                    Which nerve?    | superior gluteal nerve | right | superior gluteal nerve (SGN); SGN (superior gluteal nerve); sup gluteal n.; nervus glutaeus superior; nervus gluteus superior
                    Which nerve?    | superior gluteal nerve | wrong | superior gluteal nerve (IGN); inferior gluteal nerve (SGN); inf gluteal n.; superior gluteal nerve (inferior gluteal nerve); SGN; nervus gluteus inferior; superior gluteal nerve (artery)
                    What is it?     | anterior superior iliac spine | right | ASIS (anterior superior iliac spine); anterior superior iliac spine (ASIS)
                    What is it?     | anterior superior iliac spine | wrong | ASIS (anterior inferior iliac spine); ASIS/PSIS; anterior superior iliac spine (PSIS); AIIS (anterior superior iliac spine)
                    What is it?     | calcaneus          | right | calcaneus (heel bone); heel bone/calcaneus; calcaneum; calcaneus bone
                    What is it?     | calcaneus          | wrong | calcaneus (talus); talus bone; calcaneal tendon
                    What is it?     | lumbar plexus      | right | plexus lumbalis; lumbar plexuses; lumbar plexus
                    What is it?     | lumbar plexus      | wrong | plexus sacralis; sacral plexus; lumbar plexus (sacral plexus)
                    What is it?     | anulus fibrosus    | right | annulus fibrosus; annulus fibrosus (AF)
                    What is it?     | diaphragm          | right | diaphragma; the diaphragm
                    Which landmark of the femur? | greater trochanter | right | greater trochanter of the femur; greater trochanter on the femur; greater trochanter
                    Which landmark of the femur? | greater trochanter | wrong | greater trochanter of the tibia; lesser trochanter of the femur; greater trochanter of the left femur; femur
                    Which nerve of the right hip? | superior gluteal nerve | right | superior gluteal nerve on the right; superior gluteal nerve on the right side; superior gluteal nerve of the right hip; superior gluteal nerve in the hip
                    Which nerve of the right hip? | superior gluteal nerve | wrong | superior gluteal nerve on the left; superior gluteal nerve of the left hip; inferior gluteal nerve on the right; superior gluteal nerve on the right knee
                    Left or right side? | left           | right | left; L; left side; left-hand side; the left-hand side
                    Left or right side? | left           | wrong | right; R; right-hand side; left or right; left/right; hand
                    Which level?    | L4                 | wrong | L4/L5; L4 or L5; L4 (L5); L4/5
                    """)
    void inWords(String stem, String accepted, String comesTo, String typed) {
        ShortAnswer question = new ShortAnswer(about(stem), List.of(accepted), Map.of());

        for (String text : typed.split("; ?")) {
            assertThat(comesTo(question, new Typed(text))).as(text).isEqualTo(comesTo);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    How many ribs?  | 24  |    | right | twenty-four; 24 ribs; XXIV; two dozen; 24.0; 24,0; ٢٤; 24th; +24; ~24; twenty four ribs in total
                    How many ribs?  | 24  |    | wrong | -24; 42; 25; XXV
                    How many ribs?  | 24  |    | asked | 20-24; 24 or 25; 24 bones; 2 4; 12 pairs; O; at least 24; 二十四
                    How many bones? | 206 |    | right | 206 bones; two hundred six; two hundred and six; 2O6; 2.06e2; 206?
                    How many bones? | 206 |    | asked | 206.000; more than 206; 206 ± 2; 206-ish
                    How many bones? | 206 |    | wrong | 2.06; 260; 26
                    How long?       | 30  | s  | right | 30 sec; 30s; 30 S; half a minute; 0.5 min; 1/2 min; 30000 ms
                    How long?       | 30  | s  | wrong | 30 min; 30 ms; 30 hours
                    How long?       | 30  | s  | asked | 30 m; 0:30; 30 kg; 20 to 30 s
                    What angle?     | 120 | °  | right | 120°; 120 degrees; 120º; 120˚; 120 deg; one hundred twenty degrees
                    What angle?     | 120 | °  | asked | 120%; 2/3 pi; 120 grad
                    How heavy?      | 1.5 | kg | right | 1,5; 1500 g; 1½; 1 1/2 kg; one and a half kilos; 1.5 kgs; 1.500 kg; 1.5KG
                    How heavy?      | 1.5 | kg | wrong | 1500; 15; 1.5 g; 3.3 lb; 1.5 mg
                    How heavy?      | 1.5 | kg | asked | 1,500 g; 1.5 m; 1-2 kg
                    How warm?       | 37  | °C | right | 37C; 37℃; 98.6F; 98.6℉; 37 degrees; 310.15K
                    How warm?       | 37  | °C | wrong | 37 F; 98.6; 98.6 °C
                    What share?     | 65  | %  | right | 65%; 65 per cent; 13/20; 65/100; sixty-five; 65,0
                    What share?     | 65  | %  | wrong | two thirds; 6500; 0.65 %
                    What share?     | 65  | %  | asked | 0.65; .65; 60-65; 65 kg
                    How much exercise, in minutes a week, of moderate activity, is advised to adults? | 150 | minutes | right | 150 minutes a week; 150 min per week; 150 min/week; 150 minutes of moderate activity a week; 150 (minutes); 150'; (150); 150 minutes (a week)
                    How much exercise, in minutes a week, of moderate activity, is advised to adults? | 150 | minutes | wrong | 15 minutes a week; 150 hours a week; (15); 150 seconds a week
                    How much exercise, in minutes a week, of moderate activity, is advised to adults? | 150 | minutes | asked | 150 minutes a day; 150 max; 150 minutes at most; 150 min minimum; no more than 150; 150 minutes or longer; not less than 150; 10+10; 150 kg a week
                    How far does the hip flex, in degrees? | 120 | degrees | right | 120-degree; 120 (degrees); 120 degrees of flex; 120 degrees of hip flex
                    How far does the hip flex, in degrees? | 120 | degrees | asked | 120 percent; 120 degrees at most; 120 degrees of the knee
                    How many minutes? | 20 | minutes | right | 0.333 h; 0.33 h; 1/3 h; 1200 s; 0.33333 hours
                    How many minutes? | 20 | minutes | wrong | 0.3 h; 0.34 h; 0.32 h; 20.1; 19.9; 0.331 h; 0.335 h
                    How many months? | 3 | months | right | 90 days; 3 mo; 3 months
                    How many months? | 3 | months | wrong | 60 days; 120 days; 4 months
                    How many months? | 3 | months | asked | 91 days; 84 days; 12 weeks
                    How many weeks? | 12  | weeks | wrong | 90 days; 83 days
                    How many weeks? | 12  | weeks | right | 12-week; 12 weeks; (12 weeks); 84 days
                    How many weeks? | 12  | weeks | wrong | 12-day; 12 days; 13-week
                    How many heads has it? | 4 |  | right | four of them; 4 heads; (4)
                    How many heads has it? | 4 |  | asked | four of these bones; 4 max; no more than 4
                    Which share of the gait cycle is the stance phase? | 60 | % | right | 60% of the gait cycle; 60 percent of the cycle
                    """)
    void inNumbers(String stem, String value, String unit, String comesTo, String typed) {
        Numeric question =
                new Numeric(
                        about(stem),
                        new BigDecimal(value),
                        Words.within("0"),
                        unit == null ? "" : unit,
                        Map.of());

        for (String text : typed.split("; ?")) {
            assertThat(comesTo(question, new Typed(text))).as(text).isEqualTo(comesTo);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {3} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The {x} nerve runs there. | femoral           | true  | femoral; femoral n; femoral nerve; the femoral; nerve femoral; n. femoralis; femorl
                    The {x} nerve runs there. | femoral           | false | femur; femoral artery; femoral a; nerve
                    It attaches to the {x}.   | lesser trochanter | true  | the lesser trochanter; trochanter minor; lesser trochanters; lesser trochantor
                    It attaches to the {x}.   | lesser trochanter | false | greater trochanter; trochanter; lesser tubercle
                    The {x} side is lower.    | left              | true  | left; Left; the left
                    The {x} side is lower.    | left              | false | right; lift; l3ft
                    """)
    void inAGap(String text, String accepted, boolean right, String typed) {
        var gaps = Words.fill(text, Map.of("x", Words.typedGap(1, accepted)));

        for (String one : typed.split("; ?")) {
            assertThat(Marking.mark(gaps, new Filled(Map.of("x", one))).isRight())
                    .as(one)
                    .isEqualTo(right);
        }
    }
}
