// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.hotseat.agent.internal.audit.AuditDesk;
import org.hotseat.agent.internal.metrics.BusinessPart;
import org.hotseat.agent.internal.outputs.OutputPart;
import org.hotseat.agent.internal.power.Controllers;
import org.hotseat.agent.internal.power.PowerDesk;
import org.hotseat.agent.internal.state.RunRecord;
import org.hotseat.agent.internal.switches.SwitchDesk;
import org.hotseat.agent.internal.switches.SwitchPart;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.etcd.EtcdSettings;
import org.hotseat.cluster.etcd.EtcdStore;
import org.hotseat.cluster.identity.RotatingTls;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.lead.Commands;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.devices.power.ipmi.IpmiDriver;
import org.hotseat.member.cluster.Group;
import org.hotseat.member.cluster.GroupHolder;
import org.hotseat.member.cluster.OwnHost;
import org.hotseat.member.door.ConsoleDoor;
import org.hotseat.member.door.Doors;
import org.hotseat.member.door.LiveBook;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.member.hyper.MachinesPart;
import org.hotseat.member.keep.DutyOrders;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.renew.RenewalPart;
import org.hotseat.member.silence.LeadCare;
import org.hotseat.member.silence.Self;
import org.hotseat.member.silence.SilencePart;
import org.hotseat.member.silence.Ways;
import org.hotseat.member.store.Asking;
import org.hotseat.member.store.LocalMember;
import org.hotseat.member.store.MemberCalls;
import org.hotseat.member.store.OtherAgents;
import org.hotseat.member.store.OwnMember;
import org.hotseat.member.store.StorePart;
import org.hotseat.process.life.Part;
import org.hotseat.process.meter.Meter;
import org.hotseat.process.settings.Plane;
import org.hotseat.protection.maintain.Around;
import org.hotseat.protection.ledger.LedgerPart;
import org.hotseat.protocol.Greeting;
import org.hotseat.seating.desk.Seating;
import org.hotseat.state.command.Issuer;
import org.hotseat.wiring.BoardPart;
import org.hotseat.wiring.PortDesk;
import org.hotseat.wiring.TunnelPart;

/**
 * All parts of a member, made and put in the order of their beginning. A part that comes with the cluster is added here
 * and nowhere else.
 */
final class MemberParts implements AutoCloseable {

    private static final Duration COMMIT = Duration.ofSeconds(10);

    private final GroupHolder holder;
    private final RotatingTls tls;
    private final EtcdStore store;
    private final StorePart storePart;
    private final Mirror mirror;
    private final Doors doors;
    private final MemberDoors memberDoors;
    private final LeadPart leadPart;
    private final MemberCalls calls;
    private final ActDesk desk;
    private final HostParts host;
    private final ClusterFindings findings;
    private final RenewalPart renewal;
    private final LiveBook live;
    private final LedgerPart ledger;
    private final Controllers controllers;
    private final SwitchDesk switches;
    private final Seating seats;
    private final PortDesk ports;
    private final List<Part> parts = new ArrayList<>();
    private final List<Subscription> meters = new ArrayList<>();

    /** Nothing begins before the parts do. */
    MemberParts(GroupContext context, Group group) throws FailureException {
        Workers workers = context.workers();
        UUID boot = UUID.fromString(RunRecord.bootOfHost());
        this.holder = new GroupHolder(context.folder(), group);
        this.tls = RotatingTls.of(context.folder().identity());
        this.store = new EtcdStore(EtcdSettings.of(OwnMember.endpoints(group), tls.context(), group.token()), workers);
        this.storePart = new StorePart(context.settings(), context.folder(), holder, context.own(), store, workers);
        this.mirror = new Mirror(store, workers);
        this.doors = Doors.of(workers, new Greeting(UUID.randomUUID().toString(), context.own().id().value(),
                group.name(), "hotseat-agent " + context.version(), ""));
        this.memberDoors = memberDoors(context, group);
        SilencePart[] silence = new SilencePart[1];
        this.leadPart = new LeadPart(context.own(), holder, store, mirror, memberDoors.clients(),
                (state, proposal) -> Optional.ofNullable(silence[0]).flatMap(gate -> gate.check(state, proposal)),
                workers);
        Commands commands = leadPart.commands();
        this.controllers = new Controllers(mirror::view, List.of(new IpmiDriver()));
        silence[0] = new SilencePart(new Self(context.own().id(), boot), mirror::view, leadPart.leadership()::lead,
                new Ways(commands::submit, new PowerDesk(controllers, workers)), workers, MonotonicClock.SYSTEM);
        this.calls = new MemberCalls(context.own().id(), new LocalMember(context.folder(), storePart),
                new OtherAgents(memberDoors.clients()));
        calls.serve(doors.agents());
        this.desk = new ActDesk(context, this, memberDoors.clients());
        desk.serve(doors.consoles(), doors.agents());
        this.host = new HostParts(context, boot, store, mirror, commands, memberDoors, doors);
        tell(silence[0]);
        add(context, storePart);
        add(context, new MirrorPart(holder, store, mirror, workers));
        add(context, leadPart);
        MemberDoors.Opened opened = memberDoors.open(mirror, leadPart.leadership(), commands);
        opened.parts().forEach(part -> add(context, part));
        this.live = opened.live();
        LeadCare care = new LeadCare(context.own().id(), mirror::view, record -> OwnHost.voter(record).client(),
                memberDoors.clients()::answers, store.members()::moveLead, workers, MonotonicClock.SYSTEM);
        connect(silence[0], care, opened.live());
        host.onChange(opened.live()::poke);
        host.hears(opened.live()::isHeard);
        host.tunnels().ifPresent(part -> part.hears(live::reports));
        host.sends(machine -> MemberFacts.isSent(live.reports(), machine));
        this.ledger = ledger(context, commands, silence[0]);
        SwitchPart matrices = new SwitchPart(mirror::view, () -> leadPart.leadership().lead().isPresent(),
                context.switches(), new DutyOrders(commands, "switches", context.own().id()), workers);
        this.switches = switches(context, matrices, commands);
        Optional<BoardPart> board = board(context);
        this.ports = ports(context, board, commands);
        memberDoors.facts().ports(() -> board.map(BoardPart::live).orElse(List.of()), () -> host.tunnels().map(
                TunnelPart::live).orElse(List.of()));
        this.findings = new ClusterFindings(mirror::view, opened.live()::clockAhead);
        host.all().forEach(part -> add(context, part));
        add(context, silence[0]);
        add(context, care);
        add(context, ledger);
        add(context, matrices);
        board.ifPresent(part -> add(context, part));
        outputs(context, commands).ifPresent(part -> add(context, part));
        Optional<MachinesPart> machines = context.hypervisor().map(hypervisor -> new MachinesPart(hypervisor, doors,
                memberDoors.clients(), workers));
        machines.ifPresent(part -> {
            host.carries(new Around(live::reports), part::move);
            add(context, part);
        });
        this.seats = seats(context, matrices, machines, commands);
        add(context, seats.part());
        this.renewal = new RenewalPart(new RenewalPart.Whose(group.id(), group.name(), context.own().id()),
                context.folder(), tls, mirror::view, memberDoors.clients(), doors.agents(), duty(context, commands),
                storePart::restartIfOlder, workers);
        BusinessPart business = new BusinessPart(context.own().id(), context.own().business(), mirror::view, workers);
        memberDoors.facts().business(business::paths);
        add(context, business);
        new AuditDesk(holder.journals()).serve(doors.consoles(), renewal::trusted);
        add(context, renewal);
        add(context, renewal.revocation());
        add(context, new AnnouncePart(context.own(), mirror::view, new CommandClient(commands, "own", Issuer.duty(
                context.own().id()), MonotonicClock.SYSTEM), workers));
        add(context, new ConsoleDoor(ConsoleDoor.beside(context.settings().control()), doors, workers));
    }

    private LedgerPart ledger(GroupContext context, Commands commands, SilencePart silence) {
        LedgerPart part = new LedgerPart(new LedgerPart.Host(context.own().id(), new DutyOrders(commands, "ledger",
                context.own().id()), holder.journals(), context.workers()), new Seen(mirror, host, silence, live));
        part.serve(doors.consoles());
        return part;
    }

    private Optional<OutputPart> outputs(GroupContext context, Commands commands) {
        Optional<OutputPart> part = context.hypervisor().filter(any -> !context.settings().outputs().isEmpty()).map(
                hypervisor -> new OutputPart(new OutputPart.Here(context.own().id(), context.settings().outputs(), context
                        .settings().state().resolve("outputs"), mirror::view, hypervisor, new DutyOrders(commands,
                                "outputs", context.own().id()), context.workers())));
        part.ifPresent(known -> {
            known.onChange(live::poke);
            memberDoors.facts().outputs(known::live);
        });
        return part;
    }

    private SwitchDesk switches(GroupContext context, SwitchPart part, Commands commands) {
        part.switches().onChange(live::poke);
        memberDoors.facts().switches(part.switches()::live);
        SwitchDesk answers = new SwitchDesk(part.switches(), new SwitchDesk.Tools(context.own().id(), mirror,
                leadPart.leadership()::leader, memberDoors.clients(), issuer -> new Asking(new CommandClient(commands,
                        "switch-take", issuer, MonotonicClock.SYSTEM)), new Asking(new CommandClient(commands,
                                "switch-duty", Issuer.duty(context.own().id()), MonotonicClock.SYSTEM))));
        answers.serve(doors.consoles(), doors.agents());
        return answers;
    }

    private Seating seats(GroupContext context, SwitchPart matrices, Optional<MachinesPart> machines,
            Commands commands) {
        HostId self = context.own().id();
        return new Seating(new Seating.Place(self, () -> leadPart.leadership().lead().map(lead -> OptionalLong.of(lead
                .epoch())).orElseGet(OptionalLong::empty), leadPart.leadership()::leader, context.workers()),
                new Seating.State(mirror, new FreshState(store), new DutyOrders(commands, "seats", self),
                        issuer -> new Asking(new CommandClient(commands, "seat-wish", issuer, MonotonicClock.SYSTEM))),
                new Seating.Things(matrices.switches(), machine -> MemberFacts.runs(mirror.view(), self, machine,
                        host::isRunning), (machine, target, options, run) -> machines.orElseThrow(
                                () -> new FailureException(FailureCode.UNSUPPORTED, "This host runs no machines.", ""))
                                .move(machine, target, options, run)), memberDoors.clients(), doors, live::reports);
    }

    private Optional<BoardPart> board(GroupContext context) throws FailureException {
        return context.settings().lines().isEmpty() ? Optional.empty() : Optional.of(new BoardPart(new BoardPart.Tools(
                context.own().id(), context.settings().lines(), context.settings().state().resolve("ports"),
                new InetSocketAddress(context.settings().planes().get(Plane.MANAGEMENT), context.settings().ports()
                        .board()), mirror::view, context.workers()), memberDoors, live::poke));
    }

    private PortDesk ports(GroupContext context, Optional<BoardPart> board, Commands commands) {
        PortDesk answers = new PortDesk(new PortDesk.Tools(context.own().id(), board, new OtherAgents(
                memberDoors.clients()),
                issuer -> new Asking(new CommandClient(commands, "port-test", issuer, MonotonicClock.SYSTEM)), context
                        .workers()));
        answers.serve(doors.consoles(), doors.agents());
        return answers;
    }

    private static RenewalPart.Duty duty(GroupContext context, Commands commands) {
        CommandClient client = new CommandClient(commands, "renewal", Issuer.duty(context.own().id()),
                MonotonicClock.SYSTEM);
        return command -> client.submit(command, COMMIT);
    }

    private MemberDoors memberDoors(GroupContext context, Group group) throws FailureException {
        InetSocketAddress address = new InetSocketAddress(context.settings().planes().get(Plane.MANAGEMENT),
                context.settings().ports().agent());
        return new MemberDoors(new MemberDoors.Identified(group.name(), group.id(), context.own().id(),
                context.version(), address), tls, mirror::view, doors, context.workers());
    }

    private void tell(SilencePart silence) {
        memberDoors.facts().member(() -> MemberFacts.live(holder.group(), storePart, mirror, leadPart.leadership()));
        memberDoors.facts().ladders(silence::ladders);
    }

    /** Who hears what at once; it ends with the mirror and the workers. */
    private void connect(SilencePart silence, LeadCare care, LiveBook live) {
        live.onHeard(other -> {
            silence.agentHeard(other);
            care.heard(other);
        });
        live.onLost(care::lost);
        silence.listen(live::poke);
        mirror.follow(0, silence.ear());
        leadPart.leadership().listen((leader, own) -> silence.wakeUp());
    }

    private void add(GroupContext context, Part part) {
        parts.add(part);
        if (part instanceof Meter meter) {
            meters.add(context.meters().add(part.name(), meter));
        }
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    GroupHolder holder() {
        return holder;
    }

    EtcdStore store() {
        return store;
    }

    StorePart storePart() {
        return storePart;
    }

    Mirror mirror() {
        return mirror;
    }

    LeadPart lead() {
        return leadPart;
    }

    RenewalPart renewal() {
        return renewal;
    }

    MemberCalls calls() {
        return calls;
    }

    ClusterFindings findings() {
        return findings;
    }

    HostParts host() {
        return host;
    }

    LiveBook live() {
        return live;
    }

    LedgerPart ledger() {
        return ledger;
    }

    Controllers controllers() {
        return controllers;
    }

    Seating seats() {
        return seats;
    }

    SwitchDesk switches() {
        return switches;
    }

    ActDesk desk() {
        return desk;
    }

    /** When the parts have ended, or could not begin. */
    @Override
    public void close() {
        meters.forEach(Subscription::close);
        desk.end();
        ports.close();
        memberDoors.close();
        doors.close();
        store.close();
        host.close();
    }
}
