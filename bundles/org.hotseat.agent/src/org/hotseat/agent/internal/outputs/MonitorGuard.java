// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.devices.display.Edid;
import org.hotseat.protocol.op.OutputLive.Alarm;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.OutputCommand.LearnMonitor;
import org.hotseat.state.data.Severity;
import org.hotseat.state.decide.Happening;
import org.hotseat.state.display.MonitorRecord;
import org.hotseat.state.display.OutputRecord;

/**
 * Compares what is plugged in with what was learned, here and at the other outputs that may show the same picture. What
 * differs is told once, as long as it differs in the same way. {@link #look} is for one thread, the rest for any.
 */
final class MonitorGuard {

    /** Looks after which a leader is asked again to learn a monitor. */
    private static final int PATIENCE = 30;

    /** What was seen at an output. */
    private record Seen(Optional<MonitorRecord> monitor, String trouble) {
    }

    private final HostId me;
    private final Consumer<Command> orders;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Alarm> alarms = new ConcurrentHashMap<>();
    /** For how many looks a monitor was asked to be learned and is not in the state yet. */
    private final Map<String, Integer> learning = new HashMap<>();

    /** Sees nothing yet; does not wait for what it orders. */
    MonitorGuard(HostId me, Consumer<Command> orders) {
        this.me = me;
        this.orders = orders;
    }

    /** What is plugged in now, as it was seen last. */
    Optional<MonitorRecord> monitor(String output) {
        return Optional.ofNullable(seen.get(output)).flatMap(Seen::monitor);
    }

    /** Why that cannot be told; empty when it can. */
    String trouble(String output) {
        return Optional.ofNullable(seen.get(output)).map(Seen::trouble).orElse("");
    }

    /** What differs. */
    Optional<Alarm> alarm(String output) {
        return Optional.ofNullable(alarms.get(output));
    }

    /** Looks at one output; whether anything is another than before. */
    boolean look(String output, Path edid, StateView view) {
        Seen now = see(edid);
        boolean other = !now.equals(seen.put(output, now));
        Optional<OutputRecord> record = view.find(Kinds.OUTPUT, me.value(), output).map(Held::value);
        if (!now.trouble().isEmpty()) {
            return other;
        }
        learn(output, now, record);
        Optional<Alarm> alarm = record.flatMap(known -> alarm(known, now.monitor(), view));
        Optional<Alarm> before = alarm(output);
        if (alarm.equals(before)) {
            return other;
        }
        alarm.ifPresentOrElse(fresh -> alarms.put(output, fresh), () -> alarms.remove(output));
        tell(output, alarm, before, record.flatMap(OutputRecord::monitor).filter(known -> now.monitor().filter(
                known::equals).isPresent()));
        return true;
    }

    private static Seen see(Path edid) {
        try {
            return new Seen(Edid.read(edid).map(MonitorGuard::record), "");
        } catch (FailureException damaged) {
            return new Seen(Optional.empty(), damaged.failure().text());
        }
    }

    private static MonitorRecord record(Edid edid) {
        return new MonitorRecord(edid.hash(), edid.maker(), edid.product(), edid.serial(), edid.name(), edid.width(),
                edid.height(), edid.rate());
    }

    private void learn(String output, Seen now, Optional<OutputRecord> record) {
        if (record.isEmpty() || record.get().monitor().isPresent() || now.monitor().isEmpty()) {
            learning.remove(output);
            return;
        }
        if (learning.merge(output, 1, Integer::sum) % PATIENCE == 1) {
            orders.accept(new LearnMonitor(me, output, now.monitor().get()));
        }
    }

    private static Optional<Alarm> alarm(OutputRecord record, Optional<MonitorRecord> now, StateView view) {
        if (record.monitor().isEmpty()) {
            return Optional.empty();
        }
        MonitorRecord learned = record.monitor().get();
        String host = name(view, record.host());
        if (now.isEmpty()) {
            return Optional.of(alarm(Happening.MONITOR_GONE, host, record.output(), learned.title()));
        }
        MonitorRecord there = now.get();
        String machine = machine(view, record);
        if (there.hash().equals(learned.hash())) {
            return differs(record, there, view);
        }
        if (!there.fits(learned)) {
            return Optional.of(alarm(Happening.MONITOR_OTHER_MODE, host, record.output(), there.title(), there.mode(),
                    learned.title(), learned.mode(), machine));
        }
        return Optional.of(there.isSame(learned) ? alarm(Happening.MONITOR_SAYS_OTHER, host, record.output(), there
                .title()) : alarm(Happening.MONITOR_OTHER, host, record.output(), there.title(), learned.title(),
                        machine));
    }

    /** Another output that shows the same picture when the machine is there. */
    private static Optional<Alarm> differs(OutputRecord mine, MonitorRecord there, StateView view) {
        return view.all(Kinds.OUTPUT).values().stream().map(Held::value).filter(one -> !one.host().equals(mine.host())
                && one.machine().equals(mine.machine()) && one.head() == mine.head()).filter(
                        one -> one.monitor().filter(other -> !other.fits(there)).isPresent()).findFirst().map(
                                one -> alarm(Happening.OUTPUTS_DIFFER, name(view, mine.host()), mine.output(),
                                        there.mode(), name(view, one.host()), one.output(), one.monitor().map(
                                                MonitorRecord::mode).orElse(""), machine(view, mine)));
    }

    private static Alarm alarm(Happening what, String... arguments) {
        return new Alarm(what.name(), List.of(arguments));
    }

    /** An alarm that ends since a person cleared the output, or learns another monitor, needs no word. */
    private void tell(String output, Optional<Alarm> alarm, Optional<Alarm> before, Optional<MonitorRecord> learned) {
        boolean another = before.filter(one -> !one.code().equals(Happening.OUTPUTS_DIFFER.name())).isPresent();
        if (alarm.isPresent()) {
            note(output, alarm.get(), Severity.WARNING);
        } else if (another && learned.isPresent()) {
            note(output, alarm(Happening.MONITOR_BACK, before.map(one -> one.arguments().getFirst()).orElse(""),
                    output, learned.get().title()), Severity.INFORMATION);
        }
    }

    private void note(String output, Alarm alarm, Severity severity) {
        orders.accept(new Note(severity, Kinds.OUTPUT.key(me.value(), output), alarm.code(), alarm.arguments(),
                Happening.valueOf(alarm.code()).english(alarm.arguments()), ""));
    }

    static String name(StateView view, HostId host) {
        return view.find(Kinds.HOST, host.value()).map(held -> held.value().name()).orElse(host.value());
    }

    static String machine(StateView view, OutputRecord record) {
        return view.find(Kinds.MACHINE, record.machine().toString()).map(held -> held.value().name()).orElse(record
                .machine().toString());
    }
}
