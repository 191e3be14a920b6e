package org.palpate.content.reading;

import java.util.List;
import org.palpate.content.CoursePackage;
import org.palpate.content.CourseReading;
import org.palpate.content.LearningModule;
import org.palpate.content.ModuleFiles;
import org.palpate.content.ModuleKey;
import org.palpate.content.Published;
import org.palpate.content.RevisionId;
import org.springframework.stereotype.Component;

/** Reads courses from the texts of their files, and again only what has changed in them. */
@Component
class FileReading implements CourseReading {

    private final ReadBefore before = new ReadBefore();

    @Override
    public synchronized Found read(
            List<CoursePackage> packages, List<CoursePackage> standIns, Published published) {
        Reading reading = Reading.of(packages, standIns, published, before);
        List<Good> good =
                reading.modules().stream()
                        .filter(ReadModule::isGood)
                        .map(module -> new Good(module.files(), module.module()))
                        .toList();
        List<ModuleKey> bad =
                reading.modules().stream()
                        .filter(module -> !module.isGood())
                        .map(module -> module.files().key())
                        .toList();
        return new Found(reading.courses(), good, bad, reading.problems());
    }

    @Override
    public LearningModule read(ModuleFiles files, RevisionId revision) {
        return ModuleReader.read(files, revision).module();
    }
}
