import { describe, expect, it } from 'vitest';
import { parseSitemap, parseSlugList } from '../../../../lib/catalogue/crawl/list-slugs';

describe('a list of courses', () => {
  it('may name them by slug or by address, with remarks, in any order', () => {
    const text = `# Two of mathematics
18-06-linear-algebra-spring-2010

https://ocw.mit.edu/courses/18-01-single-variable-calculus-fall-2006/pages/syllabus/ # whole
https://learn.mit.edu/courses/o/24-900-introduction-to-linguistics-spring-2022
courses/res-18-009-learn-differential-equations-fall-2015/
18-06-linear-algebra-spring-2010
no course
../../etc/passwd`;
    expect(parseSlugList(text)).toEqual([
      '18-01-single-variable-calculus-fall-2006',
      '18-06-linear-algebra-spring-2010',
      '24-900-introduction-to-linguistics-spring-2022',
      'res-18-009-learn-differential-equations-fall-2015',
    ]);
  });
});

describe('a sitemap', () => {
  it('names courses by their own sitemaps or pages, and other sitemaps', () => {
    const xml = `<?xml version="1.0"?><sitemapindex>
<sitemap><loc>https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/sitemap.xml</loc></sitemap>
<sitemap><loc> https://ocw.mit.edu/sitemap-2.xml?a=1&amp;b=2 </loc></sitemap>
<sitemap><loc><![CDATA[https://ocw.mit.edu/www/sitemap.xml]]></loc></sitemap>
<url><loc>https://ocw.mit.edu/courses/8-04-quantum-physics-i-spring-2016/pages/readings/</loc></url>
<url><loc>https://ocw.mit.edu/courses/physics/</loc></url>
<url><loc>https://ocw.mit.edu/about/</loc></url></sitemapindex>`;
    expect(parseSitemap(xml)).toEqual({
      slugs: ['18-06-linear-algebra-spring-2010', '8-04-quantum-physics-i-spring-2016'],
      sitemaps: ['https://ocw.mit.edu/www/sitemap.xml'],
    });
  });

  it('that is none names nothing', () => {
    expect(parseSitemap('<!doctype html><p>Not found')).toEqual({ slugs: [], sitemaps: [] });
  });
});
