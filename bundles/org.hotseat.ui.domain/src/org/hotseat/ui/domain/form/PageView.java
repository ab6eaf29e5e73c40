// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hotseat.domain.DomainDocument;
import org.hotseat.ui.domain.page.Group;
import org.hotseat.ui.domain.page.Mnemonics;
import org.hotseat.ui.domain.page.Page;
import org.hotseat.ui.domain.page.Spot;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;
import org.hotseat.ui.look.Tint;

/** One form page. On the window's thread. */
public final class PageView {

    private static final int MARGIN = 16;
    private static final int GROUP_GAP = 10;
    private static final int HEAD_GAP = 12;
    /** Letters of the workbench's menus, which would come first. */
    private static final String MENU_LETTERS = "fewh";

    private final Page page;
    private final ScrolledComposite scroll;
    private final Composite content;
    private final List<GroupView> groups = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param parent fills it
     * @param page what stands on it
     * @param context what it works with
     */
    public PageView(Composite parent, Page page, FormContext context) {
        this.page = page;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GROUP_GAP).applyTo(content);
        Mnemonics mnemonics = new Mnemonics(MENU_LETTERS);
        for (Group group : page.groups()) {
            head(group.title());
            groups.add(view(group, context, mnemonics));
        }
        alignLabels();
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    private void head(String title) {
        Label head = new Label(content, SWT.NONE);
        head.setText(Formats.label(title));
        head.setFont(Fonts.of(Face.TITLE));
        Tint.words(head, Role.BRIGHT);
        GridDataFactory.fillDefaults().indent(0, groups.isEmpty() ? 0 : HEAD_GAP).applyTo(head);
    }

    private GroupView view(Group group, FormContext context, Mnemonics mnemonics) {
        return switch (group) {
            case Group.Fields fields -> new FieldsView(content, fields, context, mnemonics);
            case Group.DeviceList<?> list -> new DeviceListView<>(content, list.set(), context, mnemonics,
                    this::resized);
            case Group.BootOrder order -> new BootView(content, order, context, mnemonics);
            case Group.NextStart next -> new NextStartView(content, next, context);
        };
    }

    private void alignLabels() {
        List<FieldRow<?>> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        int widest = rows.stream().mapToInt(FieldRow::labelWidth).max().orElse(0);
        rows.forEach(row -> row.labelWidth(widest));
    }

    private void fit() {
        Rectangle area = scroll.getClientArea();
        Point size = content.computeSize(area.width, SWT.DEFAULT);
        scroll.setMinSize(Math.min(size.x, content.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), size.y);
        scroll.getVerticalBar().setPageIncrement(area.height);
    }

    /**
     * The page.
     *
     * @return what it was made of
     */
    public Page page() {
        return page;
    }

    /**
     * Its widget.
     *
     * @return to be shown in a tab
     */
    public Control control() {
        return scroll;
    }

    /**
     * Shows the description.
     *
     * @param domain empty while its text is broken
     * @param problems those of this page
     */
    public void show(Optional<DomainDocument> domain, List<PlacedProblem> problems) {
        boolean moved = false;
        for (GroupView group : groups) {
            moved |= group.show(domain, problems.stream().filter(one -> one.spot().group().equals(group.id()))
                    .toList());
        }
        if (moved) {
            resized();
        }
    }

    private void resized() {
        content.layout(true, true);
        fit();
    }

    /** Puts the focus on the first control. */
    public void setFocus() {
        content.setFocus();
    }

    /**
     * Puts the focus on what a problem is about.
     *
     * @param spot on this page
     */
    public void go(Spot spot) {
        groups.stream().filter(group -> group.id().equals(spot.group())).forEach(group -> group.go(spot));
    }
}
