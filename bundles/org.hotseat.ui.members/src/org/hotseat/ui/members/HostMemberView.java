// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.id.HostId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.console.member.Presence;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.members.model.Chosen;
import org.hotseat.ui.members.model.MemberRow;
import org.hotseat.ui.service.Services;

/**
 * A view of one member: of the host that is selected anywhere, unless it is pinned; at first of the one that is worst
 * off. On the window's thread.
 */
abstract class HostMemberView extends MemberView {

    private static final Set<Presence> LOST = EnumSet.of(Presence.TAKING_OVER, Presence.FAILED,
            Presence.STALE);

    private final ISelectionListener follower = this::follow;
    private Optional<HostId> host = Optional.empty();
    private Set<HostId> lost = Set.of();
    private Action pin;

    /** The name of the view with and without a host. */
    abstract String title(Optional<String> name);

    /** Makes the widgets. */
    abstract Control createFor(Composite parent);

    /** Shows what is known of a host that belongs to the cluster. */
    abstract void show(ClusterFacts facts, MemberFacts member);

    @Override
    final Control create(Composite parent) {
        Control made = createFor(parent);
        ISelection now = getSite().getPage().getSelection();
        host = now == null ? Optional.empty() : chosen(now);
        getSite().getPage().addPostSelectionListener(follower);
        return made;
    }

    /** Adds the tool that keeps the host. */
    final void pinTool(IToolBarManager tools) {
        pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
        };
        pin.setImageDescriptor(Icon.PIN.descriptor());
        pin.setToolTipText(Messages.pin);
        tools.add(pin);
    }

    private Optional<HostId> chosen(ISelection selection) {
        return Services.session().flatMap(open -> Chosen.of(open, selection).stream().findFirst());
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || pin != null && pin.isChecked()) {
            return;
        }
        Optional<HostId> next = chosen(selection);
        if (next.isPresent() && !next.equals(host)) {
            host = next;
            again();
        }
    }

    /** Which host is shown. */
    final Optional<HostId> host() {
        return host;
    }

    /** Shows a host, whatever is selected, until something else is. */
    final void look(HostId next) {
        host = Optional.of(next);
        again();
    }

    /** A host that has just been lost is what a person wants to see, unless another one is pinned. */
    private void lookForLosses(ClusterFacts facts) {
        Set<HostId> now = facts.members().stream().filter(one -> LOST.contains(one.presence()))
                .map(MemberFacts::host).collect(Collectors.toSet());
        if (pin == null || !pin.isChecked()) {
            now.stream().filter(one -> !lost.contains(one)).findFirst().ifPresent(one -> host = Optional.of(one));
        }
        lost = now;
    }

    @Override
    final void show(ClusterFacts facts) {
        lookForLosses(facts);
        Optional<MemberFacts> member = host.flatMap(facts::member).or(() -> facts.members().stream()
                .max(Comparator.comparingInt(one -> MemberRow.mark(one.presence()).rank())));
        host = member.map(MemberFacts::host).or(() -> host);
        setPartName(title(member.map(MemberFacts::name)));
        member.ifPresent(known -> show(facts, known));
    }

    /** A title that names the host. */
    static String bind(String with, String without, Optional<String> name) {
        return name.map(one -> NLS.bind(with, one)).orElse(without);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }
}
