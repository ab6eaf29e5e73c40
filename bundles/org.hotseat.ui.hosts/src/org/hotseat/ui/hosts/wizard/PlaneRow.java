// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.hosts.access.Marks;
import org.hotseat.ui.hosts.draft.PlaneGuess;
import org.hotseat.ui.hosts.draft.Surroundings.PlaneWay;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** One plane: which interface and which bridge, and what is there. */
final class PlaneRow {

    private static final int CARD = 170;
    private static final int BRIDGE = 130;
    private static final int DETAIL = 260;
    private static final double BYTES_PER_MBIT = 125_000;

    private final PlaneWay plane;
    private final Combo card;
    private final Combo bridge;
    private final Label detail;
    private List<HostInterface> cards = List.of();
    private boolean filling;

    PlaneRow(Composite parent, PlaneWay plane, Runnable changed) {
        this.plane = plane;
        String id = "plane." + plane.kind().getLiteral();
        new Label(parent, SWT.NONE).setText(Formats.label(plane.name()));
        card = Marks.named(new Combo(parent, SWT.READ_ONLY), id + ".interface");
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(CARD, SWT.DEFAULT).applyTo(card);
        bridge = Marks.named(new Combo(parent, SWT.DROP_DOWN), id + ".bridge");
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(BRIDGE, SWT.DEFAULT).applyTo(bridge);
        detail = Marks.named(new Label(parent, SWT.NONE), id + ".detail");
        Tint.words(detail, Role.MUTED);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(DETAIL, SWT.DEFAULT)
                .applyTo(detail);
        card.addListener(SWT.Selection, event -> {
            follow();
            changed.run();
        });
        bridge.addListener(SWT.Modify, event -> {
            if (!filling) {
                changed.run();
            }
        });
    }

    /** Another interface usually means its own bridge. */
    private void follow() {
        filling = true;
        bridge.setText(chosen().map(one -> one.isBridge() ? one.name() : one.bridge().orElse("")).orElse(""));
        filling = false;
    }

    private Optional<HostInterface> chosen() {
        int index = card.getSelectionIndex() - 1;
        return index < 0 || index >= cards.size() ? Optional.empty() : Optional.of(cards.get(index));
    }

    PlaneChoice choice() {
        return new PlaneChoice(plane.kind(), chosen().map(HostInterface::name).orElse(""),
                chosen().isPresent() ? bridge.getText().strip() : "");
    }

    void fill(HostSurvey survey, PlaneChoice choice) {
        filling = true;
        cards = survey.interfaces();
        List<String> names = new ArrayList<>(List.of(Messages.noInterface));
        cards.forEach(one -> names.add(one.name()));
        card.setItems(names.toArray(String[]::new));
        card.select(Math.max(0, names.indexOf(choice.interfaceName())));
        bridge.setItems(cards.stream().filter(HostInterface::isBridge).map(HostInterface::name)
                .toArray(String[]::new));
        bridge.setText(choice.bridge());
        filling = false;
    }

    void showDetail(HostSurvey survey) {
        String words = chosen().map(one -> words(survey, one)).orElse(Formats.NONE);
        bridge.setEnabled(chosen().isPresent());
        detail.setText(Formats.label(words));
        detail.setToolTipText(Formats.label(words));
    }

    private String words(HostSurvey survey, HostInterface one) {
        List<String> parts = new ArrayList<>(PlaneGuess.addresses(survey, choice()));
        one.speedMbit().ifPresent(speed -> parts.add(Formats.bitRate(speed * BYTES_PER_MBIT)));
        parts.add(NLS.bind(Messages.mtu, String.valueOf(one.mtu())));
        if (!one.isUp()) {
            parts.add(Messages.noLink);
        }
        String wanted = bridge.getText().strip();
        boolean missing = !wanted.isEmpty() && cards.stream().noneMatch(other -> other.name().equals(wanted));
        if (missing) {
            parts.add(Messages.bridgeMissing);
        }
        return String.join(", ", parts);
    }
}
