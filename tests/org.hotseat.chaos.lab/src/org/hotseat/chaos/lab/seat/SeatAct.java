// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Run;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.CounterGuest;

/**
 * One move of a seat, or one power cut of its host: from the order on every leg is looked for at its far end, and in
 * the end each byte is compared. Used by one thread.
 */
final class SeatAct {

    /** What is ordered. */
    @FunctionalInterface
    interface Order {
        /** Gives it. */
        void give() throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ENOUGH = 50;

    private final SeatStage stage;
    private final boolean cut;
    private final LabHost from;
    private final Map<String, Duration> legs = new LinkedHashMap<>();
    private final Map<HostId, List<Spell>> pictures = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final String before;
    private final long begins;
    private long ordered;
    private LabHost to;
    private Duration silence = Duration.ZERO;
    private String vouched = "";

    /** The host that it goes to may turn out to be another one when the power is cut. */
    SeatAct(SeatStage stage, boolean cut, LabHost from, LabHost to) {
        this.stage = stage;
        this.cut = cut;
        this.from = from;
        this.to = to;
        begins = stage.begins();
        stage.observer().forget();
        stage.devices().bus().forget();
        stage.devices().ear().forget();
        before = stage.devices().present() ? stage.heard(from).difference() : "";
        for (LabHost host : stage.hosts()) {
            stage.heard(host).renew();
            if (host != from) {
                stage.ticks(host).renew();
            }
        }
    }

    /** Orders, and waits until every leg was seen, or not. */
    void watch(SeatEar ear, Order order) throws IOException {
        if (stage.devices().present()) {
            Await.holds("the device is heard", () -> stage.heard(from).begin() < 0 ? "too little" : "");
        }
        ordered = System.nanoTime();
        order.give();
        String missing = Await.within(PATIENCE, () -> look(ear));
        if (!missing.isEmpty() && cut && !legs.containsKey(SeatReport.MACHINE)) {
            vouched = vouch();
        }
        if (!missing.isEmpty()) {
            missing = Await.within(PATIENCE, () -> look(ear));
        }
        if (missing.isEmpty()) {
            silence = stage.devices().ear().silence(ordered);
            legs.put(SeatReport.TOTAL, legs.values().stream().max(Duration::compareTo).orElseThrow());
            judge();
        } else {
            wrong.add("not seen: " + missing);
        }
    }

    /** A person may know what the hosts cannot; the cut counts as failed then. */
    private String vouch() {
        String[] said = { "nobody took over within " + PATIENCE.toSeconds() + " s" };
        Await.within(PATIENCE, () -> {
            said[0] += Word.give(stage.other(from), from.id()).map(verdict -> ", " + verdict).orElse("");
            return said[0].contains(",") ? "" : "nobody asks";
        });
        return said[0];
    }

    private String look(SeatEar ear) throws IOException {
        pictures();
        stage.hosts().stream().filter(host -> host != from && stage.ticks(host).first().isPresent()).findFirst()
                .ifPresent(host -> to = host);
        seen(SeatReport.MACHINE, stage.ticks(to).first());
        seen(SeatReport.VIDEO, stage.devices().video().since(to.id(), ordered));
        seen(SeatReport.PICTURE, Optional.ofNullable(pictures.get(to.id())).map(List::getLast).map(Spell::first));
        seen(SeatReport.COMMIT, ear.committed().equals(Optional.of(to.id())) ? Optional.of(ear.since()) : Optional
                .empty());
        List<String> wanted = new ArrayList<>(List.of(SeatReport.MACHINE, SeatReport.VIDEO, SeatReport.PICTURE,
                SeatReport.COMMIT));
        if (stage.devices().present()) {
            seen(SeatReport.USB, stage.devices().usb().since(to.id(), ordered));
            seen(SeatReport.SERIAL, stage.heard(to).first());
            seen(SeatReport.CAN, stage.ticks(to).first().flatMap(stage.devices().bus()::after));
            seen(SeatReport.SOUND, stage.ticks(to).first().flatMap(first -> stage.devices().ear().anew(ordered,
                    first)));
            wanted.addAll(List.of(SeatReport.USB, SeatReport.SERIAL, SeatReport.CAN, SeatReport.SOUND));
        }
        wanted.removeAll(legs.keySet());
        HeardLog after = stage.heard(to);
        boolean enough = !stage.devices().present() || after.begin() >= 0 && after.end() - after.begin() >= ENOUGH;
        return wanted.isEmpty() ? enough ? "" : "more of the device" : String.join(", ", wanted);
    }

    private void seen(String leg, Optional<Long> moment) {
        moment.ifPresent(now -> legs.putIfAbsent(leg, Duration.ofNanos(now - ordered)));
    }

    private void pictures() {
        long now = System.nanoTime();
        for (LabHost host : stage.hosts()) {
            if (stage.devices().screen(host).shows()) {
                List<Spell> known = pictures.computeIfAbsent(host.id(), none -> new ArrayList<>(List.of(new Spell(host
                        .id(), now, now))));
                known.set(known.size() - 1, known.getLast().until(now));
            }
        }
    }

    private void judge() throws IOException {
        if (stage.begins() != begins) {
            wrong.add("the machine began from nothing");
        }
        if (stage.devices().present()) {
            heard();
        }
        owners().forEach((what, most) -> {
            if (most > 1) {
                wrong.add(most + " hosts had " + what + " at once");
            }
        });
    }

    /** What it heard before, and goes on with. */
    private void heard() throws IOException {
        HeardLog there = stage.heard(from);
        HeardLog after = stage.heard(to);
        for (LabHost host : List.of(from, to)) {
            String difference = stage.heard(host).difference();
            if (!difference.isEmpty()) {
                wrong.add(host + ": " + difference + "; of " + stage.devices().line().said() + " bytes that were said "
                        + stage.port(to, SeatDevices.SERIAL));
            }
        }
        long again = there.end() - after.begin();
        if (cut ? again < 0 : again != 0) {
            wrong.add("the machine heard the device up to byte " + there.end() + ", and from " + after.begin()
                    + " on after it went to " + to);
        }
        if (stage.port(to, SeatDevices.SERIAL).get("lost").getAsLong() != 0) {
            wrong.add("bytes of the device are lost: " + stage.port(to, SeatDevices.SERIAL));
        }
    }

    /** How many hosts had each thing at once, at most. */
    Map<String, Integer> owners() {
        Map<String, Integer> owners = new TreeMap<>();
        owners.put("machine", Spell.most(spells(SeatStage.NAME)));
        owners.put("picture", stage.devices().video().owners());
        if (stage.devices().present()) {
            owners.put("keyboard", stage.devices().usb().owners());
            owners.put("serial", Spell.most(spells(CounterGuest.heard(SeatStage.NAME))));
            owners.put("can", Spell.most(stage.devices().bus().spells()));
            owners.put("sound", Spell.most(stage.devices().ear().spells()));
        }
        return owners;
    }

    private List<Spell> spells(String machine) {
        return stage.observer().runs(machine).stream().map(SeatAct::spell).toList();
    }

    private static Spell spell(Run run) {
        return new Spell(run.host(), run.first(), run.last());
    }

    /** How many outputs of hosts showed the machine at once, by looks. */
    int shown() {
        return Spell.most(pictures.values().stream().flatMap(List::stream).toList());
    }

    /** All is well again after it. */
    void mended(String missing) {
        if (!missing.isEmpty()) {
            wrong.add("not well again: " + missing);
        }
    }

    SeatReport report(int number, boolean led, Duration preview) {
        return new SeatReport(number, cut, from.id(), to.id(), led, legs, preview, silence, owners(), shown(), wrong,
                vouched, before);
    }

}
