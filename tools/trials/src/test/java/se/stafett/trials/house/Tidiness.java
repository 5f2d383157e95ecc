package se.stafett.trials.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the files of a clone must look like; each check answers with what is wrong, in words. */
@SuppressWarnings("ImmutableEnumChecker") // A check is a function without state.
enum Tidiness {
    FILES_ARE_SHORT(Tidiness::longFiles),
    BUILD_IS_SHORT(Tidiness::longBuild),
    DOCUMENTS_ARE_SHORT(Tidiness::longDocuments),
    DECISIONS_ARE_NUMBERED(Tidiness::holesInDecisions),
    TYPES_KEEP_TO_THEMSELVES(Tidiness::publicTypes),
    IMPORTS_ARE_NAMED(source -> linesWith(source.java(), Pattern.compile("^import .*\\*;"))),
    NO_TABS(source -> linesWith(source.java(), Pattern.compile("\t"))),
    NOTHING_LEFT_TO_DO(source -> linesWith(source.java(), Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b"))),
    NO_SLEEP_IN_TESTS(source -> linesWith(source.testJava(), Pattern.compile("\\bThread\\.sl" + "eep\\("))),
    DOMAIN_SWITCHES_NAME_EVERY_CASE(
            source -> linesWith(source.decidingJava(), Pattern.compile("^\\s*def" + "ault\\s*->")));

    private static final int DOMAIN_MEDIAN = 45;
    private static final int DOMAIN_MOST = 250;
    private static final int MAIN_P95 = 200;
    private static final int MAIN_MOST = 350;
    private static final int POMS = 12;
    private static final int ROOT_POM = 300;
    private static final int README = 150;
    private static final int DECISION = 60;
    private static final int PRIVATE_PERCENT = 35;
    private static final Pattern TYPE = Pattern.compile(
            "^(public )?(abstract |final |sealed |non-sealed )*(class|interface|record|enum|@interface) \\w.*");

    private final Function<Source, List<String>> check;

    Tidiness(Function<Source, List<String>> check) {
        this.check = check;
    }

    List<String> wrongIn(Source source) {
        return check.apply(source);
    }

    private static List<String> longFiles(Source source) {
        List<String> wrong = new ArrayList<>();
        wrong.addAll(tooLong(source.domainJava(), DOMAIN_MOST));
        wrong.addAll(tooLong(source.mainJava(), MAIN_MOST));
        atMost(wrong, "median of the domain", percentile(source.domainJava(), 50), DOMAIN_MEDIAN);
        atMost(wrong, "95th percentile of main code", percentile(source.mainJava(), 95), MAIN_P95);
        return wrong;
    }

    private static List<String> longBuild(Source source) {
        List<String> wrong = new ArrayList<>(tooLong(List.of(source.root().resolve("pom.xml")), ROOT_POM));
        atMost(wrong, "poms", source.poms().size(), POMS);
        return wrong;
    }

    private static List<String> longDocuments(Source source) {
        List<String> wrong = new ArrayList<>(tooLong(List.of(source.root().resolve("README.md")), README));
        wrong.addAll(tooLong(source.decisions(), DECISION));
        return wrong;
    }

    private static List<String> holesInDecisions(Source source) {
        List<String> numbers = source.decisions().stream()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        List<String> expected = IntStream.rangeClosed(1, numbers.size())
                .mapToObj("%04d"::formatted)
                .toList();
        return numbers.equals(expected) ? List.of() : List.of("decisions are numbered " + numbers);
    }

    private static List<String> publicTypes(Source source) {
        List<String> types = source.mainJava().stream()
                .flatMap(file -> Source.lines(file).stream())
                .filter(line -> TYPE.matcher(line).matches())
                .toList();
        long ownAffairs =
                types.stream().filter(line -> !line.startsWith("public")).count();
        return ownAffairs * 100 >= (long) types.size() * PRIVATE_PERCENT
                ? List.of()
                : List.of("only " + ownAffairs + " of " + types.size() + " types are package-private");
    }

    private static List<String> tooLong(List<Path> files, int most) {
        return files.stream()
                .filter(file -> Source.length(file) > most)
                .map(file -> file + " has " + Source.length(file) + " lines, at most " + most)
                .toList();
    }

    private static void atMost(List<String> wrong, String what, int found, int most) {
        if (found > most) {
            wrong.add(what + " is " + found + ", at most " + most);
        }
    }

    private static int percentile(List<Path> files, int percent) {
        List<Integer> lengths = files.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(Source::length)
                .sorted()
                .toList();
        return lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * percent / 100);
    }

    private static List<String> linesWith(List<Path> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> Source.lines(file).stream()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file + ": " + line.strip()))
                .toList();
    }
}
