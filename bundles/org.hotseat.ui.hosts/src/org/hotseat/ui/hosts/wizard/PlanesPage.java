// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.draft.HostAdmission;
import org.hotseat.ui.hosts.draft.Phase;
import org.hotseat.ui.hosts.draft.Surroundings.PlaneWay;
import org.hotseat.ui.hosts.draft.Surroundings.Pool;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** Which interface and bridge of the host serves which plane, and which storage pools it reaches. */
final class PlanesPage extends HostPage {

    private static final int COLUMNS = 4;

    private final List<PlaneRow> rows = new ArrayList<>();
    private Optional<HostSurvey> shown = Optional.empty();

    PlanesPage(HostAdmission admission) {
        super("planes", Step.PLANES, admission);
        setDescription(Messages.planesMessage);
    }

    @Override
    void fill(Composite body) {
        Composite grid = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(GAP, GAP).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, GAP).applyTo(grid);
        for (String head : List.of(Messages.plane, Messages.cardHead, Messages.bridgeHead, Messages.thereHead)) {
            Label label = new Label(grid, SWT.NONE);
            label.setText(head);
            Tint.words(label, Role.MUTED);
        }
        for (PlaneWay plane : admission().around().planes()) {
            rows.add(new PlaneRow(grid, plane, this::changed));
        }
        pools(body);
    }

    private void pools(Composite body) {
        List<Pool> pools = admission().around().pools();
        Label head = new Label(body, SWT.NONE);
        head.setText(Messages.poolsHead);
        head.setFont(Fonts.of(Face.TITLE));
        GridDataFactory.fillDefaults().indent(0, GAP).applyTo(head);
        if (pools.isEmpty()) {
            Label none = new Label(body, SWT.NONE);
            none.setText(Messages.poolsNone);
            Tint.words(none, Role.MUTED);
        }
        for (Pool pool : pools) {
            Button button = Marks.named(new Button(body, SWT.CHECK), "pool." + pool.id());
            button.setText(Formats.label(NLS.bind(Messages.pool, pool.name(), pool.path())));
            button.setSelection(admission().choices().pools().contains(pool.id()));
            button.addListener(SWT.Selection, event -> admission().choices().setPool(pool.id(), button.getSelection()));
        }
    }

    private void changed() {
        admission().choices().setPlanes(rows.stream().map(PlaneRow::choice).toList());
        refresh();
    }

    @Override
    void show() {
        Optional<HostSurvey> survey = admission().choices().survey();
        if (survey.isEmpty()) {
            return;
        }
        HostSurvey found = survey.get();
        List<PlaneChoice> choices = admission().choices().planes();
        if (!survey.equals(shown)) {
            shown = survey;
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).fill(found, choices.get(i));
            }
        }
        rows.forEach(row -> row.showDetail(found));
        setTitle(Formats.label(NLS.bind(Messages.planesTitle, admission().access().label())));
        side(NLS.bind(Messages.size, found.cpus(), Formats.size(found.memory())));
        warn(choices);
        setPageComplete(admission().phase() == Phase.SIGNED_IN);
    }

    private void warn(List<PlaneChoice> choices) {
        Set<String> used = new HashSet<>();
        Optional<String> twice = choices.stream().map(PlaneChoice::interfaceName)
                .filter(name -> !name.isEmpty() && !used.add(name)).findFirst();
        boolean noBridge = choices.stream().anyMatch(one -> one.plane() == PlaneKind.BUSINESS
                && !one.interfaceName().isEmpty() && one.bridge().isEmpty());
        boolean missing = choices.stream().anyMatch(one -> one.interfaceName().isEmpty());
        String words = twice.map(name -> NLS.bind(Messages.sameCard, name)).orElse(noBridge ? Messages.bridgeNeeded
                : missing ? Messages.planeOpen : "");
        setMessage(words.isEmpty() ? Messages.planesMessage : words,
                words.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
    }

    @Override
    public IWizardPage getPreviousPage() {
        return getWizard().getPage("access");
    }
}
