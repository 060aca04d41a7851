package pl.wpwik.ibok;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;

/** Holds the arrows of docs/architecture.md. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesKnowOnlyWhatTheyMay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("pl.wpwik.ibok..")
            .layer("settings")
            .definedBy("..ibok.settings..")
            .layer("background")
            .definedBy("..ibok.background..")
            .layer("jpa")
            .definedBy("..ibok.jpa..")
            .layer("calendar")
            .definedBy("..ibok.calendar..")
            .layer("password")
            .definedBy("..ibok.password..")
            .layer("temporarypassword")
            .definedBy("..ibok.temporarypassword..")
            .layer("mail")
            .definedBy("..ibok.mail..")
            .layer("application")
            .definedBy("..ibok.application..")
            .layer("regulamin")
            .definedBy("..ibok.regulamin..")
            .layer("statistics")
            .definedBy("..ibok.statistics..")
            .layer("reset")
            .definedBy("..ibok.reset..")
            .layer("registration")
            .definedBy("..ibok.registration..")
            .layer("acceptance")
            .definedBy("..ibok.acceptance..")
            .layer("access")
            .definedBy("..ibok.access..")
            .layer("export")
            .definedBy("..ibok.export..")
            .layer("admin")
            .definedBy("..ibok.admin..")
            .layer("closure")
            .definedBy("..ibok.closure..")
            .layer("schema")
            .definedBy("..ibok.schema..")
            .layer("theme")
            .definedBy("..ibok.theme..")
            .layer("metrics")
            .definedBy("..ibok.metrics..")
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("background")
            .mayNotAccessAnyLayer()
            .whereLayer("jpa")
            .mayNotAccessAnyLayer()
            .whereLayer("calendar")
            .mayNotAccessAnyLayer()
            .whereLayer("password")
            .mayOnlyAccessLayers("settings")
            .whereLayer("temporarypassword")
            .mayOnlyAccessLayers("password", "settings", "mail")
            .whereLayer("mail")
            .mayOnlyAccessLayers("settings", "jpa", "background")
            .whereLayer("application")
            .mayOnlyAccessLayers("settings", "jpa", "calendar")
            .whereLayer("regulamin")
            .mayOnlyAccessLayers("application", "settings", "jpa")
            .whereLayer("statistics")
            .mayOnlyAccessLayers("application")
            .whereLayer("reset")
            .mayOnlyAccessLayers("application", "mail", "settings", "jpa", "background")
            .whereLayer("registration")
            .mayOnlyAccessLayers(
                    "application",
                    "acceptance",
                    "regulamin",
                    "temporarypassword",
                    "password",
                    "reset",
                    "mail",
                    "settings",
                    "jpa",
                    "background")
            .whereLayer("acceptance")
            .mayOnlyAccessLayers("application", "regulamin", "settings")
            .whereLayer("access")
            .mayOnlyAccessLayers("application")
            .whereLayer("closure")
            .mayOnlyAccessLayers(
                    "application",
                    "registration",
                    "temporarypassword",
                    "access",
                    "reset",
                    "mail",
                    "settings",
                    "jpa",
                    "calendar",
                    "background")
            .whereLayer("export")
            .mayOnlyAccessLayers("application", "registration", "reset", "mail", "settings")
            .whereLayer("admin")
            .mayOnlyAccessLayers(
                    "application",
                    "regulamin",
                    "acceptance",
                    "statistics",
                    "registration",
                    "reset",
                    "closure",
                    "export",
                    "mail",
                    "settings")
            .whereLayer("theme")
            .mayOnlyAccessLayers("settings")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("mail", "statistics", "closure", "settings", "background")
            .whereLayer("schema")
            .mayOnlyAccessLayers("application", "regulamin", "registration", "reset", "mail", "closure");

    @ArchTest
    static final ArchRule theRegisterKnowsNothingOfKeycloak = noClasses()
            .that()
            .resideInAnyPackage(
                    "..ibok.application..",
                    "..ibok.regulamin..",
                    "..ibok.statistics..",
                    "..ibok.settings..",
                    "..ibok.jpa..",
                    "..ibok.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keycloak..");

    @ArchTest
    static final ArchRule bundledLibrariesAreUsedInOnePlaceEach = noClasses()
            .that()
            .resideOutsideOfPackage("..ibok.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.focus_shift..", "org.threeten.extra..");

    @ArchTest
    static final ArchRule theOutboxKnowsNoSender = noClasses()
            .that()
            .resideInAPackage("..ibok.mail")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ibok.mail.smtp..");

    @ArchTest
    static final ArchRule loginNamesArePlainJava = noClasses()
            .that(simpleNameEndingWith("LoginName").or(simpleNameEndingWith("LoginProposals")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.keycloak..", "jakarta.."));

    @ArchTest
    static final ArchRule providersAreHiddenAndFinal = classes()
            .that()
            .implement(Provider.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

    @ArchTest
    static final ArchRule factoriesArePublic = classes()
            .that()
            .implement(ProviderFactory.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePublic();
}
