// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Chaos;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Word;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.decide.Happening;

/**
 * Losses of more than one host of three, or at a bad time, of a replicated machine that is busy. Each is mended, and
 * waits until the machine is protected again. Methods block; used by one thread.
 */
public final class Losses implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(3);

    private final Stage stage;
    private final List<String> wrong = new ArrayList<>();
    private AuthorityRecord before;
    private LabHost owner;
    private LabHost standby;
    private LabHost third;
    private int differences;
    private long begins;

    /**
     * Makes the machine and waits until it is protected.
     *
     * @param cluster is formed, of three hosts
     * @param memory of the machine, MiB
     * @throws IOException when it cannot be made
     */
    public Losses(LabCluster cluster, int memory) throws IOException {
        stage = new Stage(cluster, memory, Protection.REPLICATED);
        before = settled();
        owner = stage.host(before.owner());
        standby = owner;
        third = owner;
    }

    private AuthorityRecord settled() throws IOException {
        Await.holds("a protected machine on a trusted host", stage::untrusted);
        return stage.authority(stage.hosts().get(0));
    }

    private void look() throws IOException {
        before = settled();
        owner = stage.host(before.owner());
        standby = stage.host(before.standby().orElseThrow());
        third = stage.hosts().stream().filter(host -> host != owner && host != standby).findFirst().orElseThrow();
        wrong.clear();
        stage.load(owner, Load.BUSY);
        stage.observer().forget();
        differences = stage.differences().size();
        begins = stage.begins();
        stage.log(standby.id()).renew();
        stage.log(third.id()).renew();
    }

    /**
     * Owner and standby lose their power together; the standby gets it back first. Nothing may run meanwhile; the
     * machine goes on at its standby from the newest generation.
     *
     * @return what must not be; empty when it was stood
     * @throws IOException when a host cannot be cut or does not come back
     */
    public List<String> ownerAndStandby() throws IOException {
        look();
        owner.cut(); // a power cut takes a while, in which the standby could take the machine over
        standby.cut();
        owner.powerCut();
        standby.powerCut();
        Await.pass(SOON);
        if (stage.log(third.id()).first().isPresent() || stage.log(standby.id()).first().isPresent()) {
            wrong.add("it runs without a majority");
        }
        powerOn(standby);
        require("it does not go on at its standby", () -> {
            Word.give(third, owner.id());
            return stage.log(standby.id()).first().isPresent() ? "" : "silence";
        });
        powerOn(owner);
        AuthorityRecord now = settled();
        if (stage.begins() != begins || !now.owner().equals(standby.id()) || now.epoch() != before.epoch() + 1) {
            wrong.add("it did not go on: " + before + ", " + now + ", begun anew " + (stage.begins() - begins));
        }
        return judged();
    }

    /**
     * The owner loses its power, and the standby does so as soon as the state names it. The machine waits for the
     * standby, since nobody else knows what it may have done there.
     *
     * @return what must not be; empty when it was stood
     * @throws IOException when a host cannot be cut or does not come back
     */
    public List<String> ownerAndTaker() throws IOException {
        look();
        try (Moments moments = new Moments(third, owner, stage.machine(), before.epoch())) {
            Await.holds("the state at " + third, () -> moments.listens() ? "" : "not heard");
            owner.powerCut();
            require("nobody takes it over", () -> {
                if (moments.taken().isEmpty()) {
                    Word.give(third, owner.id());
                }
                return moments.taken().isPresent() ? "" : "not taken";
            });
            standby.powerCut();
        }
        powerOn(owner);
        Await.pass(SOON);
        if (stage.log(third.id()).first().isPresent()) {
            wrong.add("it runs where nobody knows its memory or disks");
        }
        powerOn(standby);
        AuthorityRecord now = settled();
        if (!now.owner().equals(standby.id()) || now.epoch() <= before.epoch()) {
            wrong.add("it does not run where it was taken over: " + before + ", " + now);
        }
        return judged();
    }

    /**
     * What serves its disks is killed on the owner, whose hosts must all cut disks by daemons. The machine ends with it,
     * and begins anew there; the journal says why.
     *
     * @return what must not be; empty when it was stood
     * @throws IOException when it cannot be killed
     */
    public List<String> daemon() throws IOException {
        look();
        if (owner.signal(Kind.DAEMON, "KILL") != 1) {
            wrong.add("its disks are not served by one daemon on " + owner);
        }
        require("it is not begun anew", () -> stage.authority(owner).epoch() > before.epoch() && stage.begins() > begins ? ""
                : stage.authority(owner).toString());
        AuthorityRecord now = settled();
        if (!now.owner().equals(before.owner()) || now.epoch() != before.epoch() + 1 || stage.begins() != begins + 1) {
            wrong.add("it did not begin anew once at its owner: " + before + ", " + now + ", begun "
                    + (stage.begins() - begins));
        }
        require("the journal does not tell", () -> told(Happening.DISKS_LOST) == 1 ? "" : "entries: "
                + told(Happening.DISKS_LOST));
        return judged();
    }

    private long told(Happening what) throws IOException {
        return Chaos.state(owner).all(Kinds.JOURNAL).values().stream().filter(held -> held.value().code().equals(what
                .name())).count();
    }

    private void require(String what, Await.Condition condition) {
        String missing = Await.within(Await.PATIENCE, condition);
        if (!missing.isEmpty()) {
            wrong.add(what + ": " + missing);
        }
    }

    private void powerOn(LabHost host) throws IOException {
        host.powerOn();
        if (host.pids(Kind.AGENT).isEmpty()) {
            stage.cluster().start(host);
        }
    }

    private List<String> judged() {
        List<String> words = stage.differences();
        if (words.size() > differences) {
            wrong.add("memory and disk differ: " + words.subList(differences, words.size()));
        }
        if (stage.observer().gaps().stream().anyMatch(gap -> gap < 0)) {
            wrong.add("it ran twice");
        }
        return List.copyOf(wrong);
    }

    @Override
    public void close() throws IOException {
        stage.close();
    }
}
