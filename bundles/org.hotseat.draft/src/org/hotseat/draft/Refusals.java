// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.item.Lines;
import org.hotseat.draft.item.Schema;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.validate.ClusterValidator;
import org.hotseat.model.validate.Problem;
import org.hotseat.model.validate.Severity;
import org.hotseat.state.Held;
import org.hotseat.state.data.HostRecord;

/** What an import cannot do, and what to do instead. Pure, but for the language of this process. */
public final class Refusals {

    private static final int LONGEST_HOST_NAME = 64;
    private static final String ACCOUNT = "[A-Za-z0-9._-]{1,64}";
    private static final String OBJECT = "[A-Za-z0-9._@-]{1,128}";

    private final Map<String, Item> draft;
    private final Content content;

    private final Map<String, String> problems;

    /**
     * For one draft and one state. On the thread of the document.
     *
     * @param document the draft; not changed
     * @param draft its objects
     * @param content the cluster's
     */
    public Refusals(Cluster document, Map<String, Item> draft, Content content) {
        this.draft = draft;
        this.content = content;
        this.problems = problems(document);
    }

    /** Errors of the document by the object that they are in; the first of each. */
    private static Map<String, String> problems(Cluster document) {
        Map<String, String> found = new HashMap<>();
        for (Problem problem : ClusterValidator.validate(document)) {
            if (problem.severity() == Severity.ERROR) {
                found.putIfAbsent(top(problem.object()), problem.text());
            }
        }
        return found;
    }

    private static String top(EObject part) {
        EObject at = part;
        while (at.eContainer() != null && at.eContainmentFeature() instanceof EReference held
                && !Schema.LISTS.contains(held)) {
            at = at.eContainer();
        }
        return at instanceof Identified known ? known.getId() : "";
    }

    /** What is wrong with an object in the draft itself. */
    Optional<Failure> invalid(String id) {
        return Optional.ofNullable(problems.get(id)).flatMap(Refusals::refuseInvalid);
    }

    /**
     * Why an edit of an object cannot be done.
     *
     * @param base what the edit began with; empty when it makes the object
     * @param mine what the edit wants; empty when it removes the object
     * @param now what the cluster holds
     * @return the first reason; empty when it can be tried
     */
    public Optional<Failure> of(Optional<Item> base, Optional<Item> mine, Optional<Holding> now) {
        if (mine.isEmpty()) {
            return now.flatMap(this::remove);
        }
        Item wanted = mine.get();
        Optional<Failure> invalid = invalid(wanted.id());
        if (now.isEmpty() || invalid.isPresent()) {
            return invalid.isPresent() ? invalid : add(wanted);
        }
        Item theirs = now.get().item();
        return Lines.of(base.orElse(theirs), wanted, theirs).stream()
                .filter(line -> line.change() == Line.Change.MINE || line.change() == Line.Change.BOTH)
                .flatMap(line -> change(wanted, now.get(), line).stream()).findFirst();
    }

    Optional<Failure> add(Item item) {
        if (item.type() == Literals.HOST) {
            return refuse(NLS.bind(Messages.hostNotMember, item.name()), Messages.hostNotMemberRemedy);
        }
        if (!item.id().matches(OBJECT)) {
            return refuse(NLS.bind(Messages.idUnusable, item.id()), "");
        }
        if (item.type() == Literals.ACCOUNT && !item.text("name").matches(ACCOUNT)) {
            return refuse(NLS.bind(Messages.accountName, item.text("name")), "");
        }
        return strangers(item, "");
    }

    Optional<Failure> remove(Holding now) {
        if (now.host().isPresent()) {
            return refuse(NLS.bind(Messages.hostStays, now.item().name()), Messages.hostStaysRemedy);
        }
        return now.machine().isPresent() ? refuse(NLS.bind(Messages.machineStays, now.item().name()),
                Messages.machineStaysRemedy) : Optional.empty();
    }

    Optional<Failure> change(Item mine, Holding now, Line line) {
        EClass type = mine.type();
        String path = line.path();
        if (type == Literals.CLUSTER && path.equals("name")) {
            return refuse(Messages.clusterName, "");
        }
        if (type == Literals.ACCOUNT && path.equals("name")) {
            return refuse(Messages.accountRenamed, Messages.accountRenamedRemedy);
        }
        if (now.machine().isPresent() && (path.equals("name") || path.equals("home") || path.equals("uuid"))) {
            return refuse(Messages.machineOwn, Messages.machineOwnRemedy);
        }
        if (now.device().isPresent() && Cables.record(mine, now.device().map(Held::value)).isEmpty()) {
            return refuse(NLS.bind(Messages.deviceNotWhole, now.item().name()), Messages.deviceNotWholeRemedy);
        }
        Optional<Failure> host = now.host().flatMap(held -> host(mine, held.value(), line));
        return host.isPresent() ? host : strangers(mine, path);
    }

    private Optional<Failure> host(Item mine, HostRecord record, Line line) {
        if (line.path().equals("name") && (mine.text("name").isBlank()
                || mine.text("name").length() > LONGEST_HOST_NAME)) {
            return refuse(NLS.bind(Messages.hostName, LONGEST_HOST_NAME), "");
        }
        int end = line.path().indexOf(']');
        if (!line.path().startsWith("interfaces[") || !mine.holds(line.path().substring(0, end + 1))) {
            return Optional.empty();
        }
        String at = line.path().substring(0, end + 1);
        Optional<String> own = Optional.ofNullable(draft.get(mine.text(at + ".plane")))
                .map(plane -> PlaneKind.get(plane.text("kind"))).flatMap(kind -> Records.address(record, kind));
        boolean same = own.isEmpty() || own.get().equals(Records.bare(mine.text(at + ".address")));
        boolean touched = line.whole() || line.path().endsWith(".address");
        return same || !touched ? Optional.empty()
                : refuse(NLS.bind(Messages.addressOfAgent, own.get()), Messages.addressOfAgentRemedy);
    }

    /** A value that refers to what neither cluster nor import will have. */
    private Optional<Failure> strangers(Item mine, String path) {
        for (String target : path.isEmpty() ? mine.targets() : mine.targets(path)) {
            Item other = draft.get(target);
            if (other != null && other.type() == Literals.HOST && content.find(target).isEmpty()) {
                return refuse(NLS.bind(Messages.refersToStranger, other.name()), Messages.hostNotMemberRemedy);
            }
        }
        return Optional.empty();
    }

    static Optional<Failure> refuseInvalid(String problem) {
        return Optional.of(new Failure(FailureCode.INVALID, problem, Messages.draftWrongRemedy));
    }

    private static Optional<Failure> refuse(String text, String remedy) {
        return Optional.of(new Failure(FailureCode.WRONG_STATE, text, remedy));
    }
}
