package se.stafett.local.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.ServerState;
import se.stafett.local.terminal.ConsoleProgress;
import se.stafett.local.terminal.ExitCode;
import se.stafett.local.terminal.StackOptions;

@Command(name = "status", description = "Says what runs. Exit code 0 when everything answers, 9 otherwise.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        LocalStack stack = options.stack(ConsoleProgress.onStandardError());
        List<ServerState> states = stack.states();
        boolean up = states.stream().allMatch(state -> state.condition() == ServerState.Condition.READY);
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(asJson(stack, states, up)));
        } else {
            print(states);
        }
        return (up ? ExitCode.OK : ExitCode.NOT_RUNNING).number();
    }

    private static Map<String, Object> asJson(LocalStack stack, List<ServerState> states, boolean up) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("up", up);
        json.put("data", stack.place().data().toString());
        json.put("servers", states.stream().map(StatusCommand::asJson).toList());
        return json;
    }

    private static Map<String, Object> asJson(ServerState state) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", state.name());
        json.put("condition", words(state).replace(' ', '-'));
        if (state.pid() != 0) {
            json.put("pid", state.pid());
            json.put("memoryBytes", state.memory());
        }
        json.put("ports", state.ports());
        return json;
    }

    private static void print(List<ServerState> states) {
        System.out.printf("%-20s %-14s %8s %9s  %s%n", "SERVER", "CONDITION", "PID", "MEMORY", "PORTS");
        for (ServerState state : states) {
            boolean runs = state.pid() != 0;
            System.out.printf(
                    "%-20s %-14s %8s %9s  %s%n",
                    state.name(),
                    words(state),
                    runs ? state.pid() : "-",
                    runs ? (state.memory() >> 20) + " MB" : "-",
                    state.ports().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static String words(ServerState state) {
        return state.condition().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
