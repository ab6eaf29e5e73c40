// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A seat that is moved by order, and whose host's power is cut. Three hosts serve it; when the lab has a fourth one,
 * that is the board with its device and its bus, and the keyboard is switched too. Every move and cut is told, whatever
 * became of it. Methods block; used by one thread.
 */
public final class SeatTrial implements AutoCloseable {

    /** Hosts that serve the seat. */
    public static final int SERVING = 3;

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration MOST = Duration.ofSeconds(7);

    private final Random random;
    private final SeatDevices devices;
    private final LabCluster cluster;
    private final SeatStage stage;

    /**
     * Forms the cluster, and puts the machine at the desk.
     *
     * @param lab three hosts, or four with a board
     * @param program of the agent
     * @param memory of the machine, MiB
     * @param seed of what is random: where to, and when
     * @throws IOException when it does not come about
     */
    public SeatTrial(LabHosts lab, Program program, int memory, long seed) throws IOException {
        random = new Random(seed);
        List<LabHost> serving = lab.all().subList(0, SERVING);
        devices = new SeatDevices(lab, SERVING);
        cluster = new LabCluster(lab, program, host -> serving.contains(host) ? LabCluster.HOST + "sound = on\noutput."
                + SeatStage.OUTPUT + " = " + Screen.DISPLAY + '\n' : devices.configuration());
        SeatStage begun = null;
        try {
            cluster.form(SERVING);
            begun = new SeatStage(cluster, devices, serving, memory);
            begun.map();
        } catch (IOException | IllegalStateException failed) {
            if (begun != null) {
                begun.close();
            }
            cluster.close();
            devices.close();
            throw failed;
        }
        stage = begun;
    }

    /**
     * Moves the seat to another host.
     *
     * @param number for the report
     * @return what became of it
     * @throws IOException when an agent does not answer
     */
    public SeatReport move(int number) throws IOException {
        Await.holds("a seat that may be moved", stage::missing);
        LabHost from = owner();
        List<LabHost> others = stage.hosts().stream().filter(host -> host != from).toList();
        LabHost to = others.get(random.nextInt(others.size()));
        Await.pass(moment());
        Await.holds("a move that nothing blocks", () -> blocks(stage.ask(from, "move", to.toString(), true)));
        long asked = System.nanoTime();
        stage.ask(from, "move", to.toString(), true);
        Duration preview = Duration.ofNanos(System.nanoTime() - asked);
        boolean led = cluster.leader(to).equals(from.toString());
        try (SeatEar ear = new SeatEar(to, from.id())) {
            Await.holds("the state at " + to, () -> ear.listens() ? "" : "not heard");
            SeatAct act = new SeatAct(stage, false, from, to);
            act.watch(ear, () -> stage.ask(from, "move", to.toString(), false));
            act.mended(Await.within(Await.PATIENCE, stage::missing));
            return act.report(number, led, preview);
        }
    }

    private static String blocks(JsonObject answer) {
        for (JsonElement effect : answer.getAsJsonArray("effects")) {
            if (effect.getAsJsonObject().get("severity").getAsString().equals("BLOCKS")) {
                return effect.toString();
            }
        }
        return "";
    }

    /**
     * Cuts the power of the host that serves the seat, and brings it back afterwards.
     *
     * @param number for the report
     * @return what became of it
     * @throws IOException when a host cannot be cut or does not come back
     */
    public SeatReport cut(int number) throws IOException {
        Await.holds("a seat on a trusted host", stage::untrusted);
        Await.pass(moment());
        Await.holds("a seat that is well", stage::missing);
        LabHost from = owner();
        HostId standby = stage.authority(from).standby().orElseThrow();
        LabHost asked = stage.other(from);
        boolean led = cluster.leader(asked).equals(from.toString());
        try (SeatEar ear = new SeatEar(asked, from.id())) {
            Await.holds("the state at " + asked, () -> ear.listens() ? "" : "not heard");
            SeatAct act = new SeatAct(stage, true, from, stage.host(standby));
            act.watch(ear, from::powerCut);
            from.powerOn();
            devices.screen(from).begin();
            cluster.start(from);
            act.mended(Await.within(Await.PATIENCE, stage::missing));
            return act.report(number, led, Duration.ZERO);
        }
    }

    private LabHost owner() throws IOException {
        return stage.host(stage.authority(stage.hosts().get(0)).owner());
    }

    private Duration moment() {
        return Duration.ofNanos(random.nextLong(LEAST.toNanos(), MOST.toNanos()));
    }

    @Override
    public void close() throws IOException {
        stage.close();
        cluster.close();
        devices.close();
    }
}
