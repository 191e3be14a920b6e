package org.palpate.classroom.visibility;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.palpate.classroom.ClassChanged;
import org.palpate.classroom.ClassId;
import org.palpate.classroom.Classes;
import org.palpate.classroom.UnknownClass;
import org.palpate.content.ModuleKey;
import org.palpate.people.PersonId;
import org.palpate.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which modules a class may read without having them assigned. The door of this room for that;
 * whatever is asked for throws {@link UnknownClass} when the asking person does not teach the
 * class.
 */
@Service
@Transactional
public class OpenedModules {

    private final ClassModuleRepository opened;
    private final Classes classes;
    private final VisibleModules visible;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenedModules(
            ClassModuleRepository opened,
            Classes classes,
            VisibleModules visible,
            ApplicationEventPublisher events,
            Clock clock) {
        this.opened = opened;
        this.classes = classes;
        this.visible = visible;
        this.events = events;
        this.clock = clock;
    }

    /** The modules that are open to a class, who was opened first first. */
    @Transactional(readOnly = true)
    public Set<ModuleKey> in(PersonId instructor, ClassId id) {
        classes.find(instructor, id);
        return opened.findByClass(id.value()).stream()
                .map(StoredClassModule::module)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Opens a module for a class; nothing happens when it is open already.
     *
     * @throws Refusal when the asking person can assign no such module
     */
    public void open(PersonId instructor, ClassId id, ModuleKey module) {
        if (in(instructor, id).contains(module)) {
            return;
        }
        if (visible.assignable(instructor).stream().noneMatch(m -> m.key().equals(module))) {
            throw new Refusal(
                    "There is no module '%s' to open. Reload the page and choose another."
                            .formatted(module.value()));
        }
        opened.saveAndFlush(new StoredClassModule(id, module, clock.instant()));
        events.publishEvent(new ClassChanged(id));
    }

    /** Closes a module for a class; learners who have it assigned go on seeing it. */
    public void close(PersonId instructor, ClassId id, ModuleKey module) {
        classes.find(instructor, id);
        opened.close(id.value(), module.value());
        events.publishEvent(new ClassChanged(id));
    }
}
