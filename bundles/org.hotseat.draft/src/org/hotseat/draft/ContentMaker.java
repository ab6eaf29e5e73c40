// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.draft.item.ItemReader;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.item.Schema;
import org.hotseat.model.cluster.Account;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterFactory;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.MatrixSwitch;
import org.hotseat.model.cluster.Named;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.model.text.Words;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.ClusterRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.matrix.SwitchRecord;

/** Builds a document of a state. Used once, on one thread. */
final class ContentMaker {

    private final StateView state;
    private final Adoption adoption;
    private final ItemReader reader = new ItemReader();
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, Host> members = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Cluster cluster;
    private boolean held;

    /** An object that is being put together. */
    private static final class Known {

        private final Identified object;
        private final long version;
        private final Map<String, String> attributes;
        private final Map<String, String> unknown;
        private Optional<Held<HostRecord>> host = Optional.empty();
        private Optional<Held<AccountRecord>> account = Optional.empty();
        private Optional<Held<MachineRecord>> machine = Optional.empty();
        private Optional<Held<SwitchRecord>> device = Optional.empty();

        Known(Identified object, long version, Map<String, String> attributes, Map<String, String> unknown) {
            this.object = object;
            this.version = version;
            this.attributes = attributes;
            this.unknown = unknown;
        }

        Optional<BigDecimal> place() {
            return Places.read(attributes.getOrDefault(Records.PLACE, ""));
        }
    }

    ContentMaker(StateView state, Adoption adoption) {
        this.state = state;
        this.adoption = adoption;
        state.unreadable().forEach((key, bad) -> {
            if (Kinds.OBJECT.ids(key).isPresent()) {
                doubts.add(new Doubt(key, bad.failure().text()));
            }
        });
        state.all(Kinds.OBJECT).values().forEach(this::read);
        cluster = root();
        state.all(Kinds.HOST).values().forEach(this::host);
        state.all(Kinds.ACCOUNT).values().forEach(this::account);
        state.all(Kinds.MACHINE).values().forEach(this::machine);
        state.all(Kinds.SWITCH).values().forEach(this::device);
        leaveOutStrangers();
        fillLists();
        reader.link().forEach(lost -> doubts.add(new Doubt(Kinds.OBJECT.key(top(lost.owner()).getId()),
                NLS.bind(Messages.lostReference, new Object[] { Words.describe(lost.owner()),
                    Words.feature(lost.reference()), lost.id() }))));
        homes();
    }

    Content content() {
        Map<String, Holding> holdings = new LinkedHashMap<>();
        Items.of(cluster).forEach((id, item) -> {
            @Nullable
            Known one = known.get(id);
            holdings.put(id, one == null
                    ? new Holding(item, 0, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                            Optional.empty(), Optional.empty())
                    : new Holding(item, one.version, one.unknown, one.place(), one.host, one.account, one.machine,
                            one.device));
        });
        return new Content(state.revision(), holdings, doubts, held);
    }

    /** The model; whoever takes it owns it. */
    Cluster cluster() {
        return cluster;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private void read(Held<ObjectRecord> one) {
        ObjectRecord object = one.value();
        Optional<EClass> type = Schema.type(object.kind());
        if (type.isEmpty()) {
            doubts.add(new Doubt(Kinds.OBJECT.key(object.id()), NLS.bind(Messages.kindUnknown, object.id(),
                    object.kind())));
            return;
        }
        ItemReader.Built built = reader.read(object.id(), type.get(), object.attributes());
        Map<String, String> unknown = new HashMap<>(built.unknown());
        unknown.keySet().removeAll(Records.OURS);
        known.put(object.id(), new Known(built.object(), one.version(), object.attributes(), unknown));
    }

    private Cluster root() {
        List<Known> roots = known.values().stream().filter(one -> one.object instanceof Cluster).toList();
        roots.stream().skip(1).forEach(one -> {
            known.remove(one.object.getId());
            doubts.add(new Doubt(Kinds.OBJECT.key(one.object.getId()),
                    NLS.bind(Messages.secondCluster, one.object.getId())));
        });
        Optional<ClusterRecord> record = state.find(Kinds.CLUSTER).map(Held::value);
        held = !roots.isEmpty();
        Cluster root;
        if (held && roots.getFirst().object instanceof Cluster first) {
            root = first;
        } else {
            root = ClusterFactory.eINSTANCE.createCluster();
            root.setId(adoption.cluster(record.map(ClusterRecord::number).orElse(0L)));
        }
        record.ifPresent(is -> root.setName(is.name()));
        return root;
    }

    private <T extends Identified> Known made(Class<T> type, EClass model, String id) {
        Identified object = (Identified) ClusterFactory.eINSTANCE.create(model);
        object.setId(known.containsKey(id) ? id + "-2" : id);
        reader.add(object);
        Known one = new Known(type.cast(object), 0, Map.of(), Map.of());
        known.put(object.getId(), one);
        return one;
    }

    private void host(Held<HostRecord> one) {
        HostRecord record = one.value();
        String id = record.id().value();
        Optional<Known> there = known.values().stream().filter(some -> some.object instanceof Host
                && id.equals(some.attributes.getOrDefault(Records.MEMBER, some.object.getId()))).findFirst();
        if (there.isEmpty() && !record.roles().contains(HostRole.HOST)) {
            doubts.add(new Doubt(Kinds.HOST.key(id), NLS.bind(Messages.noMachinesThere, record.name())));
            return;
        }
        Known host = there.orElseGet(() -> made(Host.class, Literals.HOST, adoption.host(record)));
        host.host = Optional.of(one);
        members.put(id, (Host) host.object);
        Records.overlay((Host) host.object, record);
    }

    private void account(Held<AccountRecord> one) {
        AccountRecord record = one.value();
        Known account = known.values().stream().filter(some -> some.object instanceof Account is
                && record.name().equals(is.getName())).findFirst()
                .orElseGet(() -> made(Account.class, Literals.ACCOUNT, adoption.account(record)));
        account.account = Optional.of(one);
        Records.overlay((Account) account.object, record);
    }

    private void machine(Held<MachineRecord> one) {
        MachineRecord record = one.value();
        String uuid = record.id().toString();
        Known machine = known.values().stream().filter(some -> some.object instanceof VirtualMachine is
                && uuid.equals(is.getUuid().toLowerCase(Locale.ROOT))).findFirst()
                .orElseGet(() -> made(VirtualMachine.class, Literals.VIRTUAL_MACHINE, adoption.machine(record)));
        machine.machine = Optional.of(one);
        VirtualMachine object = (VirtualMachine) machine.object;
        object.setName(record.name());
        if (machine.version == 0) {
            object.setUuid(uuid);
        }
    }

    private void device(Held<SwitchRecord> one) {
        SwitchRecord record = one.value();
        Optional<Known> there = known.values().stream().filter(some -> some.object instanceof MatrixSwitch is
                && (record.id().equals(some.attributes.getOrDefault(Records.DEVICE, is.getId())) || !some.attributes
                        .containsKey(Records.DEVICE) && Cables.isReal(is) && record.name().equals(is.getName())))
                .findFirst().or(() -> adoption.device(record).map(id -> made(MatrixSwitch.class,
                        Literals.MATRIX_SWITCH, id)));
        there.ifPresent(device -> {
            device.device = Optional.of(one);
            Cables.overlay((MatrixSwitch) device.object, record);
        });
    }

    /** Hosts that are no members any more, and accounts whose role is gone. */
    private void leaveOutStrangers() {
        for (Known one : List.copyOf(known.values())) {
            boolean stranger = one.object instanceof Host && one.host.isEmpty()
                    || one.object instanceof Account && one.account.isEmpty();
            if (stranger) {
                known.remove(one.object.getId());
                doubts.add(new Doubt(Kinds.OBJECT.key(one.object.getId()), NLS.bind(Messages.leftOver,
                        Words.describe(one.object))));
            }
        }
    }

    private void fillLists() {
        Comparator<Known> order = Comparator.<Known, BigDecimal>comparing(one -> one.place()
                .orElse(Places.LAST)).thenComparing(one -> one.object instanceof Named named ? named.getName() : "")
                .thenComparing(one -> one.object.getId());
        known.values().stream().sorted(order).forEach(one -> Schema.list(one.object.eClass())
                .ifPresent(list -> ItemReader.list(cluster, list).add(one.object)));
    }

    private void homes() {
        for (Known one : known.values()) {
            if (one.object instanceof VirtualMachine machine) {
                one.machine.map(record -> members.get(record.value().primary().value()))
                        .ifPresent(machine::setHome);
            }
        }
    }

    private static Identified top(EObject part) {
        EObject at = part;
        while (at.eContainer() != null && !(at.eContainer() instanceof Cluster)) {
            at = at.eContainer();
        }
        return (Identified) at;
    }
}
