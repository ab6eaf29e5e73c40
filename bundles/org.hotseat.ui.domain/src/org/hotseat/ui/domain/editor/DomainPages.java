// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.session.Session;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Problem;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.domain.draft.Fault;
import org.hotseat.ui.domain.form.FormContext;
import org.hotseat.ui.domain.form.PageView;
import org.hotseat.ui.domain.form.PlacedProblem;
import org.hotseat.ui.domain.page.Page;
import org.hotseat.ui.domain.page.Pages;
import org.hotseat.ui.domain.page.Spot;
import org.hotseat.ui.domain.source.XmlPage;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.part.Band;
import org.hotseat.ui.part.MachineAspect;

/**
 * The pages of the editor: forms and XML of one draft. Only the page in sight is kept up to date; the others are when
 * they come into sight. A form page is made when it is first shown. On the window's thread.
 */
public final class DomainPages {

    private final FormContext context;
    private final DomainDraft draft;
    private final Band trouble;
    private final CTabFolder folder;
    private final List<Page> pages = Pages.all();
    private final Map<Integer, PageView> views = new HashMap<>();
    private final XmlPage xml;
    private final CTabItem xmlTab;

    /**
     * What others know of the machine and show on pages of their own.
     *
     * @param aspects each gets a page
     * @param session the open cluster
     * @param machine whose editor this is
     */
    public record Sides(List<MachineAspect> aspects, Session session, MachineId machine) {
    }

    /**
     * Makes them.
     *
     * @param parent has a grid layout of one column
     * @param context what the pages work with
     * @param sides what others contribute about the machine
     */
    public DomainPages(Composite parent, FormContext context, Sides sides) {
        this.context = context;
        this.draft = context.draft();
        trouble = new Band(parent);
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (Page page : pages) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(page.title());
            item.setData("org.hotseat.page", page.id());
        }
        for (MachineAspect aspect : sides.aspects()) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(aspect.title());
            item.setControl(aspect.page(folder, sides.session(), sides.machine()));
        }
        xml = new XmlPage(folder, draft);
        xmlTab = new CTabItem(folder, SWT.NONE);
        xmlTab.setText(Messages.xmlTab);
        xmlTab.setImage(Icon.XML.image());
        xmlTab.setControl(xml.control());
        folder.addListener(SWT.Selection, event -> shown());
        folder.setSelection(0);
        draft.onChange(this::refresh);
        refresh();
    }

    private void shown() {
        draft.closeStep();
        refresh();
    }

    private PageView view(int index) {
        return views.computeIfAbsent(index, key -> {
            PageView view = new PageView(folder, pages.get(index), context);
            folder.getItem(index).setControl(view.control());
            return view;
        });
    }

    /** Shows what the draft and the machine are now. */
    public void refresh() {
        if (folder.isDisposed()) {
            return;
        }
        List<PlacedProblem> placed = placed();
        int selected = folder.getSelectionIndex();
        if (selected >= 0 && selected < pages.size()) {
            String id = pages.get(selected).id();
            view(selected).show(draft.document(), placed.stream().filter(one -> one.spot().page().equals(id)).toList());
        } else if (folder.getSelection() == xmlTab) {
            xml.show();
        }
        for (int i = 0; i < pages.size(); i++) {
            String id = pages.get(i).id();
            boolean wrong = placed.stream().anyMatch(one -> one.spot().page().equals(id));
            mark(folder.getItem(i), wrong);
        }
        band();
    }

    private static void mark(CTabItem item, boolean wrong) {
        Image image = wrong ? StateMark.ERROR.image() : null;
        if (item.getImage() != image) {
            item.setImage(image);
        }
    }

    private List<PlacedProblem> placed() {
        Optional<DomainDocument> domain = draft.document();
        List<PlacedProblem> placed = new ArrayList<>();
        if (domain.isPresent()) {
            for (Problem problem : draft.problems()) {
                Spot.of(problem, domain.get()).ifPresent(spot -> placed.add(new PlacedProblem(spot, problem.text())));
            }
        }
        return placed;
    }

    private void band() {
        Optional<Fault> fault = draft.fault();
        Optional<Problem> refusal = draft.refusal();
        if (fault.isPresent()) {
            trouble.show(StateMark.ERROR, NLS.bind(Messages.broken, fault.get().line(), fault.get().text()),
                    new Band.Link(Messages.showInXml, this::showProblemInXml));
        } else if (refusal.isPresent()) {
            trouble.show(StateMark.ERROR, NLS.bind(Messages.refused, refusal.get().text()),
                    new Band.Link(Messages.showPlace, this::showRefusal),
                    new Band.Link(Messages.showInXml, this::showProblemInXml));
        } else {
            trouble.hide();
        }
    }

    /** Brings what is wrong first into sight on the XML page. */
    public void showProblemInXml() {
        folder.setSelection(xmlTab);
        shown();
        xml.goToProblem();
    }

    /** Brings what the host has just refused into sight: in the XML for a person who works there. */
    public void showNewRefusal() {
        if (folder.getSelection() == xmlTab) {
            showProblemInXml();
        } else {
            showRefusal();
        }
    }

    /** Brings what the host refused into sight, on its form page if it has one. */
    public void showRefusal() {
        Optional<Spot> spot = draft.refusal().flatMap(refusal ->
                draft.document().flatMap(domain -> Spot.of(refusal, domain)));
        if (spot.isEmpty()) {
            showProblemInXml();
            return;
        }
        show(spot.get().page());
        view(folder.getSelectionIndex()).go(spot.get());
    }

    /**
     * Brings a page into sight.
     *
     * @param id its id
     */
    public void show(String id) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).id().equals(id)) {
                folder.setSelection(i);
                shown();
            }
        }
    }

    /** Puts the focus into the page in sight. */
    public void setFocus() {
        int selected = folder.getSelectionIndex();
        if (selected >= 0 && selected < pages.size()) {
            view(selected).setFocus();
        } else if (folder.getSelection() == xmlTab) {
            xml.text().setFocus();
        } else if (selected >= 0) {
            folder.getItem(selected).getControl().setFocus();
        }
    }

    /**
     * The XML page's widget while that page is in sight.
     *
     * @return empty on a form page
     */
    public Optional<XmlPage> xmlInSight() {
        return folder.getSelection() == xmlTab ? Optional.of(xml) : Optional.empty();
    }

    /**
     * The tabs.
     *
     * @return for tests
     */
    public CTabFolder folder() {
        return folder;
    }
}
