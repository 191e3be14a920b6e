package org.palpate.browser;
class LearnersDayTest {}
