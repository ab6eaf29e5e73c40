// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Vocabulary;
import org.hotseat.domain.device.Channel;
import org.hotseat.domain.device.Rng;
import org.hotseat.domain.device.Tpm;
import org.hotseat.domain.device.Watchdog;

/** What tells that the guest is alive, and small helpers of the guest. */
public final class WatchFields {

    private WatchFields() {
    }

    /**
     * The agent in the guest.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> agent() {
        return List.of(Field.<DomainDocument>flag("guestAgent", Messages.guestAgent,
                d -> d.devices().channels().stream().anyMatch(Channel::isGuestAgent), WatchFields::setAgent)
                .hint(Messages.guestAgentHint));
    }

    private static void setAgent(DomainDocument domain, boolean on) {
        List<Channel> agents = domain.devices().channels().stream().filter(Channel::isGuestAgent).toList();
        if (!on) {
            agents.forEach(domain.devices()::remove);
        } else if (agents.isEmpty()) {
            domain.devices().addGuestAgent();
        }
    }

    /**
     * Watchdogs.
     *
     * @return the set
     */
    public static DeviceSet<Watchdog> watchdogs() {
        return new DeviceSet<>("watchdogs", Messages.watchdogs, Messages.watchdogsEmpty,
                d -> d.devices().watchdogs(),
                List.of(new Adder("watchdog", Messages.addWatchdog, d -> d.devices().addWatchdog())),
                List.of(Field.<Watchdog>of("model", Kind.CHOICE, Messages.model, Watchdog::model,
                                Watchdog::setModel).choices(Choice.of(Vocabulary.WATCHDOG_MODELS)),
                        Field.<Watchdog>of("action", Kind.CHOICE, Messages.watchdogAction, Watchdog::action,
                                Watchdog::setAction).choices(actions()).hint(Messages.watchdogHint)),
                List.of("model", "action"), true);
    }

    private static List<Choice> actions() {
        return Choice.pairs("reset", Messages.actReset, "shutdown", Messages.actShutdown,
                "poweroff", Messages.actPoweroff, "pause", Messages.actPause, "dump", Messages.actDump,
                "inject-nmi", Messages.actNmi, "none", Messages.actNone);
    }

    /**
     * Channels between guest and host.
     *
     * @return the set
     */
    public static DeviceSet<Channel> channels() {
        return new DeviceSet<>("channels", Messages.channels, Messages.channelsEmpty, d -> d.devices().channels(),
                List.of(new Adder("agent", Messages.addAgent, d -> d.devices().addGuestAgent()),
                        new Adder("line", Messages.addGuestLine, d -> d.devices().addGuestLine()),
                        new Adder("spice", Messages.addSpiceAgent, WatchFields::addSpiceAgent)),
                List.of(Field.<Channel>of("name", Kind.COMBO, Messages.channelName, Channel::name, Channel::setName)
                                .choices(Choice.of(List.of(Channel.GUEST_AGENT, Channel.GUEST_LINE,
                                        "com.redhat.spice.0"))),
                        Field.<Channel>of("transport", Kind.CHOICE, Messages.transport, Channel::transport,
                                Channel::setTransport).choices(Choice.pairs("unix", Messages.transportUnix,
                                        "spicevmc", "SPICE"))),
                List.of("name", "transport"), true);
    }

    private static Channel addSpiceAgent(DomainDocument domain) {
        Channel channel = domain.devices().addGuestAgent();
        channel.setTransport("spicevmc");
        channel.setName("com.redhat.spice.0");
        return channel;
    }

    /**
     * Sources of random numbers.
     *
     * @return the set
     */
    public static DeviceSet<Rng> rngs() {
        return new DeviceSet<>("rngs", Messages.rngs, Messages.rngsEmpty, d -> d.devices().rngs(),
                List.of(new Adder("rng", Messages.addRng, d -> d.devices().addRng())),
                List.of(Field.<Rng>of("model", Kind.FIXED, Messages.model, Rng::model, Rng::setModel),
                        Field.<Rng>of("backend", Kind.CHOICE, Messages.rngBackend, Rng::backend, Rng::setBackend)
                                .choices(Choice.pairs("random", Messages.rngHost, "builtin", Messages.rngBuiltin))),
                List.of("model", "backend"), true);
    }

    /**
     * Trusted platform modules.
     *
     * @return the set
     */
    public static DeviceSet<Tpm> tpms() {
        return new DeviceSet<>("tpms", Messages.tpms, Messages.tpmsEmpty, d -> d.devices().tpms(),
                List.of(new Adder("tpm", Messages.addTpm, d -> d.devices().addTpm())),
                List.of(Field.<Tpm>of("model", Kind.CHOICE, Messages.model, Tpm::model, Tpm::setModel)
                                .choices(Choice.of(List.of("tpm-crb", "tpm-tis", "tpm-spapr"))),
                        Field.<Tpm>of("backend", Kind.CHOICE, Messages.tpmBackend, Tpm::backend, Tpm::setBackend)
                                .choices(Choice.pairs("emulator", Messages.tpmEmulator,
                                        "passthrough", Messages.tpmPassthrough)),
                        Field.<Tpm>of("version", Kind.CHOICE, Messages.tpmVersion, Tpm::version, Tpm::setVersion)
                                .choices(Choice.orDefault(Choice.of(List.of("2.0", "1.2"))))
                                .when(tpm -> tpm.backend().equals("emulator"))),
                List.of("model", "backend", "version"), false);
    }
}
