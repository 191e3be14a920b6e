package org.palpate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--palpate.zon=Europe/Vienna | There is no setting 'palpate.zon': did you mean 'palpate.zone'?",
                "--palpate.dat=/srv | There is no setting 'palpate.dat': did you mean 'palpate.data'?",
                "--palpate.course=x | did you mean 'palpate.courses'?",
                "--palpate.color=red | There is no setting 'palpate.color': the settings are palpate.courses, palpate.data, palpate.zone.",
                "--plapate.zone=Europe/Vienna | did you mean 'palpate.zone'?",
                "--server.prot=9000 | There is no setting 'server.prot': did you mean 'server.port'?",
                "--spring.datasource.urll=jdbc:h2:mem:x | There is no setting 'spring.datasource.urll': did you mean 'spring.datasource.url'?",
                "--spring.datasource.usrname=palpate | did you mean 'spring.datasource.username'?",
                "--spring.datasource.pasword=x | did you mean 'spring.datasource.password'?",
                "--spring.dataSource.urll=x | did you mean 'spring.datasource.url'?",
                "--server.adress=127.0.0.1 | did you mean 'server.address'?",
                "--server.ssl.certifcate=a.pem | did you mean 'server.ssl.certificate'?",
                "--logging.levl.root=debug | did you mean 'logging.level",
                "--spring.profile.active=postgres | did you mean 'spring.profiles.active'?",
                "--vaadin.productionMod=true | did you mean 'vaadin.productionMode'?",
                "--vaadin.heartbeatIntervall=9 | did you mean 'vaadin.heartbeatInterval'?",
                "--spring.mail.hots=x | There is no setting 'spring.mail.hots': no part of this server reads it",
                "palpate.zone=Europe/Vienna | 'palpate.zone=Europe/Vienna' on the command line is no setting: write --NAME=VALUE",
                "-palpate.zone=Europe/Vienna | for example --palpate.zone=Europe/Vienna",
                "--palpatezone=Europe/Vienna | did you mean 'palpate.zone'?",
                "--serverport=9000 | did you mean 'server.port'?",
                "--palpate.zone=Europe/Viena | There is no time zone 'Europe/Viena': did you mean 'Europe/Vienna'?",
                "--palpate.zone=Vienna | There is no time zone 'Vienna': did you mean 'Europe/Vienna'?",
                "--palpate.zone=Europe/Wien | There is no time zone 'Europe/Wien': did you mean 'Europe/Vienna'?",
                "--palpate.zone=Austria | There is no time zone 'Austria': did you mean 'Europe/Vienna'?",
                "--palpate.zone=America/NewYork | There is no time zone 'America/NewYork': did you mean 'America/New_York'?",
                "--palpate.zone=+25:00 | There is no time zone '+25:00'",
                "--server.port=abc | The port 'abc' is none",
                "--server.port=65536 | The port '65536' is none",
                "--server.port=-2 | The port '-2' is none",
                "--server.port=8080x | The port '8080x' is none",
                "--spring.profiles.active=postgre | There is no profile 'postgre'",
                "--spring.profiles.active=pg | start with --spring.profiles.active=postgres",
                "--spring.profiles.active=postgres | The profile postgres needs PALPATE_DB_PASSWORD, PALPATE_DB_URL and PALPATE_DB_USER in the environment: README.md shows how.",
            })
    void aSettingThatCannotBeMeantIsRefusedWithTheOneThatIs(String argument, String sentence) {
        assertRefused(sentence, argument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--palpate.zone=Europe/Vienna",
                "--palpate.zone=",
                "--palpate.zone=UTC",
                "--palpate.zone=+02:00",
                "--server.port=0",
                "--server.port=8443",
                "--server.address=127.0.0.1",
                "--server.ssl.enabled=false",
                "--spring.datasource.type=com.zaxxer.hikari.HikariDataSource",
                "--spring.datasource.hikari.maximumPoolSize=9",
                "--spring.jpa.properties.hibernate.show_sql=true",
                "--spring.flyway.locations[0]=classpath:x",
                "--vaadin.productionMode=true",
                "--vaadin.production-mode=true",
                "--vaadin.allowed-packages=org.palpate",
                "--spring.config.additional-location=optional:file:/etc/palpate/",
                "--spring.application.name=x",
                "--spring.main.lazy-initialization=true",
                "--logging.level.org.palpate=debug",
                "--palpate.courses=/srv/courses",
                "--debug"
            })
    void whatIsWrittenRightlyIsLeftAlone(String argument) {
        assertThatCode(() -> initialize(argument)).doesNotThrowAnyException();
    }

    @Test
    void aSlipInTheEnvironmentIsRefusedAndWhatAMachineSetsByItselfIsNot() {
        inEnvironment("PALPATE_ZON", "Europe/Vienna");
        assertRefused(
                "There is no setting 'PALPATE_ZON' in the environment: did you mean 'PALPATE_ZONE'?");

        inEnvironment("PALPATE_DB_ULR", "jdbc:postgresql://localhost/school");
        assertRefused("did you mean 'PALPATE_DB_URL'?");

        inEnvironment("SPRING_PROFILE_ACTIVE", "postgres");
        assertRefused("did you mean 'SPRING_PROFILES_ACTIVE'?");

        inEnvironment("SERVER_PROT", "9000");
        assertRefused("did you mean 'SERVER_PORT'?");

        inEnvironment("SPRING_DATASOURCE_USRNAME", "palpate");
        assertRefused("did you mean 'SPRING_DATASOURCE_USERNAME'?");

        inEnvironment("PALPATEZONE", "Europe/Vienna");
        assertRefused("no setting 'PALPATEZONE' in the environment: did you mean 'PALPATE_ZONE'?");

        inEnvironment("PALPATEDBURL", "jdbc:postgresql://localhost/school");
        assertRefused("did you mean 'PALPATE_DB_URL'?");

        inEnvironment("SERVERPORT", "9000");
        assertRefused("did you mean 'SERVER_PORT'?");

        inEnvironment("SPRINGDATASOURCEURL", "jdbc:h2:mem:x");
        assertRefused("did you mean 'SPRING_DATASOURCE_URL'?");

        inEnvironment("VAADIN_PRODUCTIONMOD", "true");
        assertRefused("did you mean 'VAADIN_PRODUCTIONMODE'?");

        inEnvironment("SERVERNAME", "massage");
        assertThatCode(() -> initialize()).doesNotThrowAnyException();

        inEnvironment("SERVER_HOST", "10.0.0.1");
        assertThatCode(() -> initialize()).doesNotThrowAnyException();

        inEnvironment("SPRING_APPLICATION_JSON", "{}");
        assertThatCode(() -> initialize()).doesNotThrowAnyException();

        inEnvironment("PALPATE_SERVICE_HOST", "10.0.0.1");
        assertThatCode(() -> initialize()).doesNotThrowAnyException();

        inEnvironment("PALPATE_ZONE", "Europe/Vienna");
        assertThatCode(() -> initialize()).doesNotThrowAnyException();
    }

    /**
     * A setting that README.md tells of and application.yaml lacks would be refused at the start.
     */
    @Test
    void everySettingThatIsToldOfExists() throws IOException {
        Set<String> told =
                Pattern.compile("`palpate\\.([a-z-]+)`")
                        .matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        String yaml = Files.readString(Path.of("src/main/resources/application.yaml"));
        String own = yaml.substring(yaml.indexOf("palpate:"), yaml.indexOf("\nserver:"));
        assertThat(told)
                .contains("zone", "public-address", "trusted-proxies")
                .allSatisfy(name -> assertThat(own).contains("\n  " + name + ":"));
    }

    /** Without a web server nobody could open the school, and the process would go on for ever. */
    @Test
    void aServerWithoutAPortIsNoneAndTheRoomsAloneAre() {
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource("--server.port=-1"));
        var serving = new AnnotationConfigServletWebServerApplicationContext();
        serving.setEnvironment(environment);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Settings().initialize(serving))
                .withMessage(
                        "The port '-1' is none: write --server.port= with a number from 1 to 65535.");

        assertThatCode(() -> initialize("--server.port=-1")).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseServerThatIsNamedIsUsedOrTheStartIsRefused() {
        inEnvironment("PALPATE_DB_URL", "jdbc:postgresql://localhost/school");
        assertRefused("PALPATE_DB_URL is set, but the profile is not");
    }

    @Test
    void anAddressThatIsNoPostgresIsRefused() {
        assertRefused(
                "is no address of a PostgreSQL database: write jdbc:postgresql://HOST/DATABASE",
                "--spring.profiles.active=postgres",
                "--PALPATE_DB_URL=localhost/school",
                "--PALPATE_DB_USER=palpate",
                "--PALPATE_DB_PASSWORD=secret");
    }

    private void inEnvironment(String name, String value) {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(name, value)));
    }

    private void assertRefused(String sentence, String... arguments) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> initialize(arguments))
                .withMessageContaining(sentence);
    }

    private void initialize(String... arguments) {
        var sources = environment.getPropertySources();
        sources.remove("brought along");
        sources.remove("commandLineArgs");
        sources.addLast(
                new OriginTrackedMapPropertySource(
                        "Config resource 'class path resource [application.yaml]'",
                        Map.of(
                                "palpate.data",
                                "./data",
                                "palpate.courses",
                                "x",
                                "palpate.zone",
                                "")));
        sources.addFirst(new SimpleCommandLinePropertySource("commandLineArgs", arguments));
        List<String> profiles = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--spring.profiles.active=")) {
                profiles.add(argument.substring(argument.indexOf('=') + 1));
            }
        }
        environment.setActiveProfiles(profiles.toArray(String[]::new));
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new Settings().initialize(context);
    }
}
