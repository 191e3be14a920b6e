package org.palpate.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.palpate.quiz.Allotment.Share;

/** Places are shared out by largest remainders. */
class AllotmentTest {

    private static final double[] LICENSE_EXAM = {11, 12, 14, 15, 17, 16, 15};

    @Test
    void theLicenseExamsWeightsGiveThesePlaces() {
        assertThat(among(100, LICENSE_EXAM)).containsExactly(11, 12, 14, 15, 17, 16, 15);
        // 2.75, 3, 3.5, 3.75, 4.25, 4, 3.75: the three largest remainders are .75.
        assertThat(among(25, LICENSE_EXAM)).containsExactly(3, 3, 3, 4, 4, 4, 4);
        // 5.5, 6, 7, 7.5, 8.5, 8, 7.5: of four halves the greatest weights, and the first of two.
        assertThat(among(50, LICENSE_EXAM)).containsExactly(5, 6, 7, 8, 9, 8, 7);
    }

    @Test
    void withoutADomainTheOthersShareByTheirWeightsAmongThemselves() {
        assertThat(among(84, 11, 12, 14, 15, 17, 15)).containsExactly(11, 12, 14, 15, 17, 15);
        assertThat(among(25, 50)).containsExactly(25);
        assertThat(Allotment.of(0, List.of())).isEmpty();
        // A third each: as many as there is, to the first.
        assertThat(among(25, 0.1, 0.1, 0.1)).containsExactly(9, 8, 8);
    }

    @Test
    void whatAShareCannotTakeGoesToTheOthersByTheirWeights() {
        assertThat(
                        Allotment.of(
                                100,
                                List.of(new Share(50, 10), new Share(25, 90), new Share(25, 90))))
                .containsExactly(10, 45, 45);
        assertThat(Allotment.of(10, List.of(new Share(1, 0), new Share(1, 3), new Share(1, 7))))
                .containsExactly(0, 3, 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allotment.of(11, List.of(new Share(1, 3), new Share(1, 7))));
    }

    @Test
    void everyPlaceIsGivenAndNoneIsFurtherThanOneFromItsQuota() {
        var random = new Random(12);
        for (int trial = 0; trial < 2000; trial++) {
            double[] weights =
                    DoubleStream.generate(() -> 0.1 + random.nextInt(1000) / 10.0)
                            .limit(1 + random.nextInt(9))
                            .toArray();
            int places = random.nextInt(120);
            List<Integer> given = among(places, weights);
            double all = Arrays.stream(weights).sum();
            assertThat(given.stream().mapToInt(Integer::intValue).sum()).isEqualTo(places);
            for (int at = 0; at < weights.length; at++) {
                assertThat((double) given.get(at))
                        .isBetween(
                                Math.floor(places * weights[at] / all - 1e-9),
                                Math.ceil(places * weights[at] / all + 1e-9));
            }
        }
    }

    @Test
    void noShareGetsMoreThanItCanTake() {
        var random = new Random(13);
        for (int trial = 0; trial < 2000; trial++) {
            List<Share> shares =
                    IntStream.rangeClosed(0, random.nextInt(8))
                            .mapToObj(i -> new Share(1 + random.nextInt(20), random.nextInt(30)))
                            .toList();
            int most = shares.stream().mapToInt(Share::most).sum();
            int places = most == 0 ? 0 : random.nextInt(most + 1);
            List<Integer> given = Allotment.of(places, shares);
            assertThat(given.stream().mapToInt(Integer::intValue).sum()).isEqualTo(places);
            for (int at = 0; at < shares.size(); at++) {
                assertThat(given.get(at)).isBetween(0, shares.get(at).most());
            }
        }
    }

    @Test
    void aShareWithoutAWeightIsRefused() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Share(weight, 3));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allotment.of(-1, Collections.emptyList()));
    }

    private static List<Integer> among(int places, double... weights) {
        return Allotment.of(
                places,
                Arrays.stream(weights).mapToObj(weight -> new Share(weight, places)).toList());
    }
}
