// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.model.edit.NewObjects;
import org.hotseat.model.validate.Problem;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.ui.look.StateMark;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.properties.field.FieldEdits;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.properties.page.AspectRows;
import org.hotseat.ui.operations.properties.page.PageSource;
import org.hotseat.ui.operations.properties.page.PropertyPage;
import org.hotseat.ui.operations.properties.page.PropertyPages;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.hotseat.ui.operations.subject.ProblemWatch;
import org.hotseat.ui.operations.subject.Subjects;
import org.hotseat.ui.part.MachineAspect;
import org.hotseat.ui.part.MachineAspects;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;

/** The view Properties: what is known of the selected thing, and what the document says of it, to be changed. */
public final class PropertiesView extends SessionView {

    /** Its id in plugin.xml. */
    public static final String ID = "org.hotseat.ui.operations.properties";

    private static final int EDITS_PER_SECOND = 10;

    private final Clock clock = Clock.systemUTC();
    private final ISelectionListener follower = this::follow;
    private final List<MachineAspect> aspects = new MachineAspects().all();
    private Composite content;
    private PageHeader header;
    private FieldTree tree;
    private FieldEditor editor;
    private PartsReader parts;
    private Coalescer refresh;
    private Subscription edits = () -> { };
    private Optional<FieldEdits> editable = Optional.empty();
    private Optional<Object> subject = Optional.empty();
    private Optional<PropertyPage> page = Optional.empty();
    private boolean pinned;

    @Override
    protected Control createContent(Composite parent) {
        content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        header = new PageHeader(content);
        tree = new FieldTree(content, Messages.property, Messages.value);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        editor = new FieldEditor(tree, () -> editable, this::refused);
        new FieldActs(tree, editor, () -> editable, this::status, this::enlist);
        tree.control().addListener(SWT.Selection, event -> explain());
        parts = new PartsReader(content, this::rebuild);
        refresh = Coalescer.on(content, EDITS_PER_SECOND, this::rebuild);
        getSite().getPage().addPostSelectionListener(follower);
        return content;
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part != this && !pinned && selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            show(structured.getFirstElement());
        }
    }

    private void show(Object selected) {
        boolean known = selected instanceof HostId || selected instanceof MachineId || selected instanceof EObject;
        Object one = selected instanceof EObject object ? Subjects.selectable(object) : selected;
        if (known && !subject.filter(one::equals).isPresent()) {
            editor.close();
            subject = Optional.of(one);
            rebuild();
        }
    }

    @Override
    protected void opened(Session opened) {
        editable = Optional.of(new FieldEdits(opened.document(), new NewObjects()));
        edits = Services.find(ProblemWatch.class).map(watch -> watch.onChange(this::edited))
                .orElseGet(() -> opened.document().onChange(this::edited));
        subject = Optional.of(opened.document().cluster());
        rebuild();
        follow(getSite().getPage().getActivePart(), getSite().getPage().getSelection()); // shown after it was selected
    }

    /** An edit of this view is shown at once, so that the next one finds its rows; others a moment later. */
    private void edited() {
        if (tree.control().isFocusControl()) {
            rebuild();
        } else {
            refresh.request();
        }
    }

    @Override
    protected void closed() {
        edits.close();
        editable = Optional.empty();
        subject = Optional.empty();
        page = Optional.empty();
        if (!content.isDisposed()) {
            editor.close();
        }
    }

    @Override
    protected void refresh(Session shown, InventoryChange change) {
        rebuild();
    }

    private void rebuild() {
        if (session().isEmpty() || editor.isOpen()) {
            return;
        }
        Session open = session().get();
        DocumentProblems problems = Services.find(ProblemWatch.class).map(ProblemWatch::problems)
                .orElse(DocumentProblems.NONE);
        PageSource source = new PageSource(open.document().cluster(), open.inventory(), problems, clock.instant());
        page = subject.flatMap(one -> PropertyPages.of(one, source)).map(one -> withParts(open, one))
                .map(one -> one.beside(AspectRows.of(aspects, open, one.subject(), source.now())));
        if (page.isEmpty()) {
            showMessage(subject.isEmpty() ? Messages.select : Messages.gone, "", () -> { });
            return;
        }
        showContent();
        header.show(page.get());
        tree.show(page.get().rows());
        explain();
    }

    private PropertyPage withParts(Session open, PropertyPage plain) {
        return plain.subject() instanceof MachineId id ? open.inventory().machine(id)
                .flatMap(machine -> parts.of(open, machine)).map(plain::with).orElse(plain) : plain;
    }

    /** The sentence of the selected row, else the worst of the object. */
    private void explain() {
        if (editor.isOpen()) {
            return;
        }
        Optional<Problem> problem = tree.selected().flatMap(row -> row.problems().stream().findFirst())
                .or(() -> page.flatMap(PropertyPage::problem));
        if (problem.isPresent()) {
            header.say(States.of(problem.get().severity()), problem.get().text());
        } else {
            header.say(null, "");
        }
    }

    private void refused(String reason) {
        if (reason.isEmpty()) {
            header.say(null, "");
            explain();
        } else {
            header.say(StateMark.ERROR, reason);
        }
    }

    private void enlist() {
        if (session().isPresent() && subject.isPresent() && subject.get() instanceof MachineId id) {
            Session open = session().get();
            open.inventory().machine(id).ifPresent(machine -> editable.ifPresent(to -> to.enlist(machine.name(),
                    id.toString(), Subjects.host(open.document().cluster(), machine.host()).orElse(null))));
        }
    }

    /**
     * Shows an object and puts the cursor to one of its fields.
     *
     * @param object of the document, also a part of another
     * @param feature its field; empty for the object itself
     */
    public void reveal(EObject object, Optional<EStructuralFeature> feature) {
        show(Subjects.top(object));
        tree.select(row -> isField(row, object, feature));
        tree.control().setFocus();
        explain();
    }

    private static boolean isField(FieldRow row, EObject object, Optional<EStructuralFeature> feature) {
        return row.place().filter(at -> at.object() == object
                && (feature.isEmpty() || feature.get() == at.feature())).isPresent();
    }

    /**
     * Keeps showing what is shown, or follows the selection again.
     *
     * @param keep true to stay
     */
    public void setPinned(boolean keep) {
        pinned = keep;
        if (!keep) {
            follow(getSite().getPage().getActivePart(), getSite().getPage().getSelection());
        }
    }

    /**
     * Whether the view stays with what it shows.
     *
     * @return true when it does not follow the selection
     */
    public boolean isPinned() {
        return pinned;
    }

    @Override
    public void setFocus() {
        if (tree.control().isVisible()) {
            tree.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }
}
