/** Facts of the one course that the stand-ins know: OCW's 15.356 of spring 2012. */
export const COURSE = {
  slug: '15-356-how-to-develop-breakthrough-products-and-services-spring-2012',
  number: '15.356',
  title: 'How to Develop Breakthrough Products and Services',
  term: 'Spring 2012',
  level: 'Graduate',
  department: 'Sloan School of Management',
  /** Its segment in addresses from before 2022. */
  departmentPath: 'sloan-school-of-management',
  instructor: 'Prof. Eric von Hippel',
  shortAddress: '/15-356S12',
  archiveItem: 'MIT15.356S12',
};

export interface StandInLecture {
  /** YouTube's id. */
  video: string;
  uid: string;
  /** Its last segment in OCW's addresses, current and legacy. */
  name: string;
  title: string;
  archiveFile: string;
  /** Name of the resource page that holds its slides. */
  slides: string;
  /** YouTube's id of the video that OCW's page lists as related; null for none. */
  related: string | null;
}

export const LECTURES: StandInLecture[] = [
  {
    video: 'cKcAcm5NDOI',
    uid: '8ce3fa68-230d-0284-d69c-506e58d2b278',
    name: 'lecture-1-the-paradigm-shift-from-producer-to-user-innovation',
    title: 'Lecture 1: The Paradigm Shift from Producer to User Innovation',
    archiveFile: 'MIT15_356S12lec1_300k.mp4',
    slides: 'mit15_356s12_lec01',
    related: null,
  },
  {
    video: '31iUEuwi740',
    uid: '5f16888b-8e98-0653-beef-7a2bef5ef515',
    name: 'lecture-2-basing-new-commercial-products-on-lead-user-innovations',
    title: 'Lecture 2: Basing New Commercial Products on "Lead User" Innovations',
    archiveFile: 'MIT15_356S12lec2_300k.mp4',
    slides: 'mit15_356s12_lec02',
    related: null,
  },
  {
    video: 'odj5VnTI490',
    uid: '3d94fee3-e93b-a7b4-830a-21068378aa22',
    name: 'lecture-3-users-working-together-in-communities-are-powerful-innovators',
    title: 'Lecture 3: Users Working Together in Communities Are Powerful Innovators',
    archiveFile: 'MIT15_356S12lec3_300k.mp4',
    slides: 'mit15_356s12_lec03',
    related: '1ieY0Zu9IiE',
  },
  {
    video: 'RPSt0o3yRhI',
    uid: 'e7c28dfd-e3cc-b42b-2db4-49b2672845c3',
    name: 'lecture-4-toolkits-to-support-product-development-by-customers',
    title: 'Lecture 4: Toolkits to Support Product Development by Customers',
    archiveFile: 'MIT15_356S12lec4_300k.mp4',
    slides: 'mit15_356s12_lec04',
    related: 'axN0xdhznhY',
  },
];

/** Uid of the course's gallery of lecture videos. */
export const GALLERY_UID = '8586a04e-18a1-4a7f-6c84-5c24930a8cb8';

export function findLecture(key: { video: string } | { name: string }): StandInLecture | null {
  return (
    LECTURES.find((lecture) =>
      'video' in key ? lecture.video === key.video : lecture.name === key.name,
    ) ?? null
  );
}
